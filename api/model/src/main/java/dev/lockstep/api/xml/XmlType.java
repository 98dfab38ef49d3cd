package dev.lockstep.api.xml;

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
  record Member(String key, Place place, XmlName name, XmlType type) {
    /** Whether it has the name that its key gives it. */
    public boolean isPlain() {
      return name.equals(XmlName.ofKey(key));
    }
  }

  /** Elements and attributes of several names. */
  record Members(List<Member> all, XmlType additional) implements XmlType {
    /** With one more member. */
    public Members with(String key, Place place, XmlName name, XmlType type) {
      List<Member> more = new ArrayList<>(all);
      more.add(new Member(key, place, name, type));
      return new Members(List.copyOf(more), additional);
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
    private final String name;
    private final Supplier<XmlType> supplier;
    private volatile Optional<XmlType> type = Optional.empty();

    private Lazy(String name, Supplier<XmlType> supplier) {
      this.name = name;
      this.supplier = supplier;
    }

    /** The name of the type in the document. */
    public String name() {
      return name;
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

  /** An object, to which its members are added. */
  static Members object() {
    return new Members(List.of(), Scalar.ANY);
  }

  /** A type that is asked for when it is needed. */
  static XmlType lazy(String name, Supplier<XmlType> type) {
    return new Lazy(name, type);
  }
}
