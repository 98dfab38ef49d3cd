package dev.lockstep.api.cases.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lockstep.api.cases.sample.Level.Breadth;
import dev.lockstep.api.cases.value.NumberValue;
import dev.lockstep.api.cases.value.TextValue;
import java.util.List;
import java.util.Map;

/** Writes the value of schemas that leave no choice. */
final class ShapeWriter {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final SampleWriter values;

  ShapeWriter(SampleWriter values) {
    this.values = values;
  }

  JsonNode write(Merged schema, Level level) {
    SchemaLimits limits = new SchemaLimits(schema);
    return switch (schema.type()) {
      case "object" -> object(schema, level);
      case "array" -> array(schema, level);
      case "string" -> JSON.textNode(TextValue.of(limits.text()));
      case "integer" -> JSON.numberNode(NumberValue.whole(limits.number()));
      case "number" -> JSON.numberNode(NumberValue.of(limits.number()));
      case "boolean" -> JSON.booleanNode(true);
      default -> anything(level);
    };
  }

  private static JsonNode anything(Level level) {
    return level.depth() == 0 ? JSON.objectNode() : JSON.textNode("text");
  }

  private ObjectNode object(Merged schema, Level level) {
    ObjectNode object = JSON.objectNode();
    SchemaLimits limits = new SchemaLimits(schema);
    int most = limits.most("maxProperties");
    for (Map.Entry<String, List<Spot>> property : schema.properties().entrySet()) {
      boolean wanted = level.wantsOptional() && object.size() < most;
      put(object, schema, property, level, wanted && isLasting(property.getValue()));
    }
    for (String name : schema.required()) {
      if (!schema.properties().containsKey(name)) {
        object.set(name, other(schema, level));
      }
    }
    schema.discriminators().forEach((name, value) -> tell(object, schema, name, value));
    int entries = schema.properties().isEmpty() && isMap(schema) && level.wantsEntry() ? 1 : 0;
    fill(object, schema, level, Math.min(most, Math.max(limits.least("minProperties"), entries)));
    return object;
  }

  private void put(
      ObjectNode object,
      Merged schema,
      Map.Entry<String, List<Spot>> property,
      Level level,
      boolean wanted) {
    List<Spot> spots = property.getValue();
    SchemaLimits limits = new SchemaLimits(values.merged(spots));
    boolean bothWays = limits.flag("readOnly") && limits.flag("writeOnly");
    boolean exempt = limits.flag(level.way().exempt()) && !bothWays;
    if (!exempt && (wanted || schema.required().contains(property.getKey()))) {
      object.set(property.getKey(), values.best(spots, level.below()));
    }
  }

  private boolean isLasting(List<Spot> spots) {
    return !values.merged(spots).has("deprecated");
  }

  /** A constant of the property itself comes before the value of a discriminator. */
  private void tell(ObjectNode object, Merged schema, String name, String value) {
    List<Spot> spots = schema.properties().getOrDefault(name, List.of());
    List<JsonNode> allowed = values.merged(spots).values();
    if (allowed.isEmpty() || allowed.contains(JSON.textNode(value))) {
      object.put(name, value);
    }
  }

  private void fill(ObjectNode object, Merged schema, Level level, int least) {
    for (Map.Entry<String, List<Spot>> property : schema.properties().entrySet()) {
      if (object.size() < least && !object.has(property.getKey())) {
        put(object, schema, property, level.with(Breadth.NEEDED), true);
      }
    }
    for (int i = 1; object.size() < least; i++) {
      object.set("key" + i, other(schema, level));
    }
  }

  private static boolean isMap(Merged schema) {
    return schema.all("additionalProperties").stream().anyMatch(spot -> !spot.node().isEmpty());
  }

  private JsonNode other(Merged schema, Level level) {
    List<Spot> additional = schema.all("additionalProperties");
    return additional.isEmpty() ? anything(level.below()) : values.best(additional, level.below());
  }

  private ArrayNode array(Merged schema, Level level) {
    SchemaLimits limits = new SchemaLimits(schema);
    int wanted = Math.min(level.isDeep() ? 0 : 1, limits.most("maxItems"));
    int size = Math.max(limits.least("minItems"), wanted);
    ArrayNode array = JSON.arrayNode();
    for (int i = 0; i < size; i++) {
      List<Spot> items = items(schema, i);
      JsonNode item = item(items, i, level);
      array.add(limits.flag("uniqueItems") ? unlike(array, item, items, level) : item);
    }
    return array;
  }

  private JsonNode unlike(ArrayNode there, JsonNode item, List<Spot> items, Level level) {
    return Unlike.of(there, item)
        .filter(other -> values.allows(items, other, level))
        .findFirst()
        .orElse(item);
  }

  private JsonNode item(List<Spot> items, int index, Level level) {
    if (items.isEmpty()) {
      return anything(level.below());
    }
    List<JsonNode> allowed = values.merged(items).values();
    return index < allowed.size() ? allowed.get(index) : values.best(items, level.below());
  }

  private static List<Spot> items(Merged schema, int index) {
    List<Spot> own =
        schema.parts().stream()
            .map(part -> part.below("prefixItems", index))
            .filter(Spot::isThere)
            .toList();
    return own.isEmpty() ? schema.all("items") : own;
  }
}
