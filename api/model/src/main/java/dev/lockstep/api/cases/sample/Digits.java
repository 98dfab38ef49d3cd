package dev.lockstep.api.cases.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.NamedType;
import dev.lockstep.api.model.NamedType.ObjectType;
import dev.lockstep.api.model.NamedType.Property;
import dev.lockstep.api.model.NamedType.UnionType;
import dev.lockstep.api.model.Type;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Takes the digits in excess from every number in a value. Which variant of a union a reader takes
 * a value for is its own affair: the numbers are such that each of them holds them.
 */
final class Digits {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final ApiModel model;

  Digits(ApiModel model) {
    this.model = model;
  }

  JsonNode rounded(Type type, JsonNode value) {
    Type bare = type.notNull();
    if (bare instanceof Type.Num number && value.isNumber()) {
      return Rounded.of(number, value);
    }
    if (bare instanceof Type.Array array && value.isArray()) {
      ArrayNode items = JSON.arrayNode();
      value.forEach(item -> items.add(rounded(array.items(), item)));
      return items;
    }
    if (bare instanceof Type.Map map && value.isObject()) {
      return members(value, name -> map.values());
    }
    return bare instanceof Type.Ref ref ? rounded(model.resolve(ref), value) : value;
  }

  private JsonNode rounded(NamedType type, JsonNode value) {
    if (type instanceof UnionType union) {
      if (value.isIntegralNumber()
          && union.variants().stream().anyMatch(Type.Int.class::isInstance)) {
        return value;
      }
      JsonNode right = value;
      for (Type variant : union.variants()) {
        right = rounded(variant, right);
      }
      return right;
    }
    if (type instanceof ObjectType object && value.isObject()) {
      Map<String, Type> known =
          object.properties().stream().collect(Collectors.toMap(Property::name, Property::type));
      return members(value, name -> known.getOrDefault(name, object.additional()));
    }
    return value;
  }

  private ObjectNode members(JsonNode value, Function<String, Type> types) {
    ObjectNode right = JSON.objectNode();
    for (Map.Entry<String, JsonNode> entry : value.properties()) {
      right.set(entry.getKey(), rounded(types.apply(entry.getKey()), entry.getValue()));
    }
    return right;
  }
}
