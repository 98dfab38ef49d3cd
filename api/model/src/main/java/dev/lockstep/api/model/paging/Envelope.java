package dev.lockstep.api.model.paging;

import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.NamedType.ObjectType;
import dev.lockstep.api.model.NamedType.Property;
import dev.lockstep.api.model.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The body of an answer that may be a page.
 *
 * @param items the JSON pointer of its items
 * @param item what they are
 * @param fields what else it says, at the top and in the objects that speak of pages
 */
record Envelope(String items, Type item, List<Field> fields) {

  /**
   * A property beside the items.
   *
   * @param group the plain name of the object that it is in; empty at the top
   * @param name its plain name
   */
  record Field(String group, String name, String pointer, Property property) {
    static Field of(String group, String at, Property property) {
      return new Field(group, Names.plain(property.name()), below(at, property), property);
    }

    Type type() {
      return property.type().notNull();
    }

    boolean isOptional() {
      return !property.required() || property.type().isNullable();
    }
  }

  /** Empty if there is nothing that must be the items. */
  static Optional<Envelope> of(Type type, ApiModel model) {
    if (type.notNull() instanceof Type.Array array) {
      return Optional.of(new Envelope("", array.items().notNull(), List.of()));
    }
    return object(type, model).flatMap(page -> of(page, "", model));
  }

  private static Optional<Envelope> of(ObjectType page, String at, ApiModel model) {
    // What has an id is a thing, and its array is one of its properties.
    if (page.properties().stream().anyMatch(p -> Names.plain(p.name()).equals("id"))) {
      return Optional.empty();
    }
    List<Property> arrays = page.properties().stream().filter(Envelope::isArray).toList();
    if (arrays.isEmpty()) {
      return at.isEmpty() ? inside(page, model) : Optional.empty();
    }
    return only(arrays, property -> true)
        .or(() -> only(arrays, property -> isNamed(property, Names.ITEMS)))
        .map(
            property ->
                new Envelope(
                    below(at, property),
                    ((Type.Array) property.type().notNull()).items().notNull(),
                    fields(page, at, model)));
  }

  private static Optional<Envelope> inside(ObjectType page, ApiModel model) {
    return only(page.properties(), property -> isNamed(property, Names.CONTAINERS))
        .flatMap(
            property ->
                object(property.type(), model)
                    .flatMap(container -> of(container, below("", property), model)))
        .map(
            found ->
                new Envelope(
                    found.items,
                    found.item,
                    Stream.concat(found.fields.stream(), fields(page, "", model).stream())
                        .toList()));
  }

  private static List<Field> fields(ObjectType page, String at, ApiModel model) {
    List<Field> fields = new ArrayList<>();
    for (Property property : page.properties()) {
      fields.add(Field.of("", at, property));
      if (isNamed(property, Names.GROUPS)) {
        String group = Names.plain(property.name());
        String pointer = below(at, property);
        object(property.type(), model)
            .ifPresent(inner -> fields.addAll(grouped(inner, group, pointer, model)));
      }
    }
    return fields;
  }

  /** A link may be an object with its address. */
  private static List<Field> grouped(
      ObjectType inner, String group, String pointer, ApiModel model) {
    List<Field> fields = new ArrayList<>();
    for (Property property : inner.properties()) {
      fields.add(Field.of(group, pointer, property));
      object(property.type(), model).stream()
          .flatMap(link -> link.properties().stream())
          .filter(href -> href.name().equals("href"))
          .map(
              href ->
                  new Field(
                      group,
                      Names.plain(property.name()),
                      below(below(pointer, property), href),
                      href))
          .forEach(fields::add);
    }
    return fields;
  }

  /** The one field of which something is true. */
  Optional<Field> field(Predicate<Field> wanted) {
    List<Field> found = fields.stream().filter(wanted).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** The one field that has one of these names, and such a type. */
  Optional<Field> field(Set<String> names, Predicate<Type> type) {
    return field(f -> names.contains(f.name()) && type.test(f.type()));
  }

  private static Optional<ObjectType> object(Type type, ApiModel model) {
    return type.notNull() instanceof Type.Ref ref && model.resolve(ref) instanceof ObjectType object
        ? Optional.of(object)
        : Optional.empty();
  }

  /** Whether items have a property of this name. */
  static boolean has(Type item, String name, ApiModel model) {
    return object(item, model).stream()
        .flatMap(object -> object.properties().stream())
        .anyMatch(property -> property.name().equals(name) && property.required());
  }

  private static boolean isArray(Property property) {
    return property.type().notNull() instanceof Type.Array;
  }

  private static boolean isNamed(Property property, Set<String> names) {
    return names.contains(Names.plain(property.name()));
  }

  private static Optional<Property> only(List<Property> all, Predicate<Property> wanted) {
    List<Property> found = all.stream().filter(wanted).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static String below(String at, Property property) {
    return at + "/" + property.name().replace("~", "~0").replace("/", "~1");
  }
}
