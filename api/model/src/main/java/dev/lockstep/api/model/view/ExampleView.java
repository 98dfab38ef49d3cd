package dev.lockstep.api.model.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lockstep.api.model.NamedType;
import dev.lockstep.api.model.NamedType.ObjectType;
import dev.lockstep.api.model.NamedType.Property;
import dev.lockstep.api.model.NamedType.UnionType;
import dev.lockstep.api.model.Type;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Values without what does not go their way. */
final class ExampleView {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Map<String, NamedType> types;

  /** By the types of both directions. */
  ExampleView(Map<String, NamedType> types) {
    this.types = types;
  }

  /** A value as it goes in the direction of its type. */
  JsonNode of(JsonNode value, Type type) {
    Type bare = type.notNull();
    if (bare instanceof Type.Array array && value instanceof ArrayNode items) {
      ArrayNode copy = JSON.arrayNode();
      items.forEach(item -> copy.add(of(item, array.items())));
      return copy;
    }
    if (value instanceof ObjectNode object) {
      return bare instanceof Type.Map map ? members(object, key -> map.values()) : of(object, bare);
    }
    return value;
  }

  private JsonNode of(ObjectNode value, Type type) {
    return object(value, type).map(object -> of(value, object)).orElse(value);
  }

  private ObjectNode of(ObjectNode value, ObjectType type) {
    Map<String, Type> known =
        type.properties().stream().collect(Collectors.toMap(Property::name, Property::type));
    ObjectNode copy = members(value, key -> known.getOrDefault(key, type.additional()));
    return copy.remove(type.withheld());
  }

  private ObjectNode members(ObjectNode value, Function<String, Type> types) {
    ObjectNode copy = JSON.objectNode();
    value
        .properties()
        .forEach(m -> copy.set(m.getKey(), of(m.getValue(), types.apply(m.getKey()))));
    return copy;
  }

  /** The type of an object; of the variants of a union the first that the value can be. */
  private Optional<ObjectType> object(ObjectNode value, Type type) {
    Optional<NamedType> named =
        type instanceof Type.Ref ref
            ? Optional.ofNullable(types.get(ref.name()))
            : Optional.empty();
    if (named.isPresent() && named.get() instanceof UnionType union) {
      return variants(value, union)
          .flatMap(variant -> object(value, variant).stream())
          .filter(object -> isComplete(value, object))
          .findFirst();
    }
    return named.filter(ObjectType.class::isInstance).map(ObjectType.class::cast);
  }

  private static Stream<? extends Type> variants(ObjectNode value, UnionType union) {
    Optional<Type.Ref> told =
        union
            .discriminator()
            .flatMap(d -> Optional.ofNullable(d.mapping().get(value.path(d.property()).asText())));
    return told.isPresent() ? told.stream() : union.variants().stream();
  }

  private static boolean isComplete(ObjectNode value, ObjectType type) {
    return type.properties().stream().filter(Property::required).allMatch(p -> value.has(p.name()));
  }
}
