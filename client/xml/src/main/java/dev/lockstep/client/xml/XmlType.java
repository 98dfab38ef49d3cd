package dev.lockstep.client.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** How the values of a type stand in XML. */
public sealed interface XmlType {

  /** A single value. */
  enum Scalar implements XmlType {
    TEXT,
    NUMBER,
    BOOL,
    /** Whatever it is: elements are read as members, and everything else as text. */
    ANY
  }

  /** Elements of one name. */
  record Items(XmlName name, XmlType type) implements XmlType {}

  /** Where a member of an object is. */
  enum Place {
    ELEMENT,
    ATTRIBUTE,
    /** An element around the elements of an array. */
    WRAPPED,
    /** The elements of an array that is there even if they are not. */
    REPEATED
  }

  /** A member of an object. */
  record Member(String key, Place place, XmlName name, XmlType type) {}

  /** Elements and attributes of several names. */
  record Members(List<Member> all, XmlType additional) implements XmlType {
    /** With one more member; the name is spelt {@code {namespace}prefix:local}. */
    public Members with(String key, Place place, String name, XmlType type) {
      List<Member> more = new ArrayList<>(all);
      more.add(new Member(key, place, XmlName.of(name), type));
      return new Members(List.copyOf(more), additional);
    }

    /** An element of the member's own name. */
    public Members with(String key, XmlType type) {
      return with(key, Place.ELEMENT, XmlName.encode(key), type);
    }

    /** Members that are not known are of this type. */
    public Members additional(XmlType type) {
      return new Members(all, type);
    }

    Optional<Member> find(Place place, String local) {
      return all.stream()
          .filter(m -> (m.place() == Place.ATTRIBUTE) == (place == Place.ATTRIBUTE))
          .filter(m -> m.name().local().equals(local))
          .findFirst();
    }

    boolean knows(String key) {
      return all.stream().anyMatch(m -> m.key().equals(key));
    }
  }

  /**
   * One of several types.
   *
   * @param property whose value tells which; empty if none does
   * @param byValue the type for each of its values
   */
  record Choice(List<XmlType> variants, String property, Map<String, XmlType> byValue)
      implements XmlType {
    /** Told apart by the value of a property. */
    public Choice by(String telling) {
      return new Choice(variants, telling, byValue);
    }

    /** The type for one value of that property. */
    public Choice when(String value, XmlType type) {
      Map<String, XmlType> more = new LinkedHashMap<>(byValue);
      more.put(value, type);
      return new Choice(variants, property, more);
    }
  }

  /** A type that is made when it is first needed, so that it may contain itself. */
  final class Lazy implements XmlType {
    private final Supplier<XmlType> supplier;
    private volatile Optional<XmlType> type = Optional.empty();

    private Lazy(Supplier<XmlType> supplier) {
      this.supplier = supplier;
    }

    @Override
    public XmlType known() {
      if (type.isEmpty()) {
        type = Optional.of(supplier.get().known());
      }
      return type.get();
    }
  }

  /** The type behind the name. */
  default XmlType known() {
    return this;
  }

  /** An array; the name of its elements is spelt {@code {namespace}prefix:local}. */
  static XmlType items(String name, XmlType type) {
    return new Items(XmlName.of(name), type);
  }

  /** An object, to which its members are added. */
  static Members object() {
    return new Members(List.of(), Scalar.ANY);
  }

  /** One of several types. */
  static Choice choice(XmlType... variants) {
    return new Choice(List.of(variants), "", Map.of());
  }

  /** A type that is asked for when it is needed. */
  static XmlType lazy(Supplier<XmlType> type) {
    return new Lazy(type);
  }
}
