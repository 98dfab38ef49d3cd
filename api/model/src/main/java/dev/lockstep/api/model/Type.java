package dev.lockstep.api.model;

/**
 * The type of a value. Whatever has members of its own (objects, enums, unions) is a {@link
 * NamedType} and referred to by name, so that types may be recursive.
 */
public sealed interface Type {

  /** Any JSON value at all. */
  record Any() implements Type {}

  /** Only {@code null}. */
  record Null() implements Type {}

  /** {@code true} or {@code false}. */
  record Bool() implements Type {}

  /** A whole number. */
  record Int(Width width, NumberLimits limits) implements Type {
    /** The range it must fit in. */
    public enum Width {
      INT32,
      INT64,
      /** Bounds or a format that no 64-bit number can hold. */
      UNBOUNDED
    }
  }

  /** A number with a fraction. */
  record Num(Precision precision, NumberLimits limits) implements Type {
    /** How it is held. */
    public enum Precision {
      FLOAT,
      DOUBLE,
      /** Exact: the default where the document names no format. */
      DECIMAL
    }
  }

  /** A string. */
  record Text(Format format, TextLimits limits) implements Type {
    /** The formats that have a Java type of their own; every other format is PLAIN. */
    public enum Format {
      PLAIN,
      DATE,
      DATE_TIME,
      UUID,
      URI,
      /** Bytes in base64. */
      BYTE
    }
  }

  /** Bytes that are not inside JSON: a file, a part, an octet stream. */
  record Binary() implements Type {}

  /** An array. */
  record Array(Type items, ArrayLimits limits) implements Type {}

  /** An object whose keys are data. */
  record Map(Type values, MapLimits limits) implements Type {}

  /** A named type. */
  record Ref(String name) implements Type {}

  /** The type, or {@code null}. Never nested, never around {@link Any} or {@link Null}. */
  record Nullable(Type of) implements Type {}

  /** This type without its {@link Nullable} wrapper. */
  default Type notNull() {
    return this instanceof Nullable nullable ? nullable.of() : this;
  }

  /** Whether {@code null} is a valid value. */
  default boolean isNullable() {
    return this instanceof Nullable || this instanceof Any || this instanceof Null;
  }
}
