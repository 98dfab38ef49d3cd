package dev.lockstep.server.validate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.server.json.Json;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** How generated code writes schemas down. */
public final class Shapes {
  private static final String INT32_MIN = Integer.toString(Integer.MIN_VALUE);
  private static final String INT32_MAX = Integer.toString(Integer.MAX_VALUE);
  private static final String INT64_MIN = Long.toString(Long.MIN_VALUE);
  private static final String INT64_MAX = Long.toString(Long.MAX_VALUE);

  private Shapes() {}

  /** A shape with a name, built when it is first needed. */
  public static Shape named(String name, Supplier<Shape> shape) {
    return new NamedShape(name, shape);
  }

  /** Whatever JSON can say. */
  public static Shape any() {
    return new SimpleShape.Any();
  }

  /** Only {@code null}. */
  public static Shape nothing() {
    return new SimpleShape.Null();
  }

  /** {@code true} or {@code false}. */
  public static Shape bool() {
    return new SimpleShape.Bool();
  }

  /** A whole number of 32 bits. */
  public static NumberShape int32() {
    return NumberShape.unbounded(true).min(INT32_MIN).max(INT32_MAX);
  }

  /** A whole number of 64 bits. */
  public static NumberShape int64() {
    return NumberShape.unbounded(true).min(INT64_MIN).max(INT64_MAX);
  }

  /** A whole number of any size. */
  public static NumberShape integer() {
    return NumberShape.unbounded(true);
  }

  /** A number. */
  public static NumberShape number() {
    return NumberShape.unbounded(false);
  }

  /** A string. */
  public static TextShape text() {
    return TextShape.PLAIN;
  }

  /** An array. */
  public static ArrayShape array(Shape items) {
    return new ArrayShape(items, Optional.empty(), Optional.empty(), false);
  }

  /** An object, open to properties that are not known. */
  public static ObjectShape object() {
    return new ObjectShape();
  }

  /** A shape, or {@code null}. */
  public static Shape nullable(Shape shape) {
    return new SimpleShape.OrNull(shape);
  }

  /**
   * One of a few values.
   *
   * @param json the values as JSON
   */
  public static Shape values(Shape base, String... json) {
    return new EnumShape(base, Arrays.stream(json).map(Shapes::parse).toList());
  }

  /** Exactly one of several shapes. */
  public static UnionShape oneOf(Shape... variants) {
    return new UnionShape(List.of(variants), true);
  }

  /** At least one of several shapes. */
  public static UnionShape anyOf(Shape... variants) {
    return new UnionShape(List.of(variants), false);
  }

  private static JsonNode parse(String json) {
    try {
      return Json.mapper().readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Not JSON: " + json, e);
    }
  }
}
