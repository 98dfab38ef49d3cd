package dev.lockstep.api.model.view;

import dev.lockstep.api.model.Direction;
import dev.lockstep.api.model.NamedType;
import dev.lockstep.api.model.NamedType.Discriminator;
import dev.lockstep.api.model.NamedType.EnumType;
import dev.lockstep.api.model.NamedType.ObjectType;
import dev.lockstep.api.model.NamedType.Property;
import dev.lockstep.api.model.NamedType.UnionType;
import dev.lockstep.api.model.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Types as they are in one direction.
 *
 * @param names of the types that have another name in this direction
 */
record View(KeptProperties kept, Direction direction, Map<String, String> names) {

  private String name(String name) {
    return names.getOrDefault(name, name);
  }

  private Type.Ref of(Type.Ref ref) {
    return new Type.Ref(name(ref.name()));
  }

  Type of(Type type) {
    if (type instanceof Type.Nullable nullable) {
      return new Type.Nullable(of(nullable.of()));
    }
    if (type instanceof Type.Array array) {
      return new Type.Array(of(array.items()), array.limits());
    }
    if (type instanceof Type.Map map) {
      return new Type.Map(of(map.values()), map.limits());
    }
    return type instanceof Type.Ref ref ? of(ref) : type;
  }

  NamedType of(NamedType type) {
    if (type instanceof ObjectType object) {
      return of(object);
    }
    return type instanceof UnionType union ? of(union) : of((EnumType) type);
  }

  private ObjectType of(ObjectType type) {
    List<Property> going =
        type.properties().stream().filter(p -> kept.isKept(type, p, direction)).toList();
    List<String> withheld =
        type.properties().stream().filter(p -> !going.contains(p)).map(Property::name).toList();
    return new ObjectType(
        name(type.name()),
        going.stream().map(this::of).toList(),
        of(type.additional()),
        type.closed(),
        withheld,
        type.limits(),
        type.description(),
        type.location());
  }

  /** What goes this way although it should go the other way only is like any other here. */
  private Property of(Property property) {
    boolean exempt = direction.exempts(property);
    return new Property(
        property.name(),
        of(property.type()),
        property.required(),
        property.readOnly() && !exempt,
        property.writeOnly() && !exempt,
        property.defaultValue(),
        property.description(),
        property.deprecated(),
        property.xml(),
        property.location());
  }

  private UnionType of(UnionType type) {
    return new UnionType(
        name(type.name()),
        type.variants().stream().map(this::of).toList(),
        type.exactlyOne(),
        type.discriminator().map(this::of),
        type.description(),
        type.location());
  }

  private Discriminator of(Discriminator discriminator) {
    Map<String, Type.Ref> mapping = new LinkedHashMap<>();
    discriminator.mapping().forEach((value, ref) -> mapping.put(value, of(ref)));
    return new Discriminator(discriminator.property(), mapping);
  }

  /** Values of their own are the same in both directions. */
  private static EnumType of(EnumType type) {
    return type;
  }
}
