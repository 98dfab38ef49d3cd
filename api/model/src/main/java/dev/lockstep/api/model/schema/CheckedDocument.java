package dev.lockstep.api.model.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lockstep.api.model.Direction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A copy of a document in which the schemas say themselves what validators do not take from
 * OpenAPI: what is exempt in a direction is not required, integers have the range of their format,
 * and a discriminator decides which member of a union is meant.
 */
final class CheckedDocument {
  private static final Map<String, BigDecimal[]> RANGES =
      Map.of(
          "int32", range(Integer.MIN_VALUE, Integer.MAX_VALUE),
          "int64", range(Long.MIN_VALUE, Long.MAX_VALUE));

  private static final Set<String> PARTS = Set.of("allOf", "oneOf", "anyOf");
  private static final int DEEPEST = 12;

  private final JsonNode document;
  private final Direction direction;

  private CheckedDocument(JsonNode document, Direction direction) {
    this.document = document;
    this.direction = direction;
  }

  static JsonNode of(JsonNode document, Direction direction) {
    JsonNode copy = document.deepCopy();
    new CheckedDocument(document, direction).adapt(copy, Set.of());
    return copy;
  }

  /**
   * Adapts what is below as well.
   *
   * @param around the exempt properties of the schema that a part of a schema is in
   */
  private void adapt(JsonNode node, Set<String> around) {
    if (node instanceof ObjectNode object) {
      Set<String> exempt = new HashSet<>(around);
      if (object.has("required") || PARTS.stream().anyMatch(object::has)) {
        collect(object, exempt, 0);
      }
      exempt(object, exempt);
      bound(object);
      tuple(object);
      Discriminated.adapt(object);
      object.properties().forEach(m -> adapt(m.getKey(), m.getValue(), exempt));
    } else {
      node.forEach(item -> adapt(item, Set.of()));
    }
  }

  private void adapt(String key, JsonNode value, Set<String> exempt) {
    if (PARTS.contains(key) && value.isArray()) {
      value.forEach(part -> adapt(part, exempt));
    } else {
      adapt(value, Set.of());
    }
  }

  private static void exempt(ObjectNode schema, Set<String> exempt) {
    if (schema.get("required") instanceof ArrayNode required) {
      for (int i = required.size() - 1; i >= 0; i--) {
        if (exempt.contains(required.get(i).asText())) {
          required.remove(i);
        }
      }
    }
  }

  /** The exempt properties that a schema has, itself or by what it extends. */
  private void collect(JsonNode schema, Set<String> exempt, int depth) {
    schema
        .path("properties")
        .properties()
        .forEach(
            property -> {
              if (isExempt(property.getValue(), depth)) {
                exempt.add(property.getKey());
              }
            });
    bases(schema, depth).forEach(base -> collect(base, exempt, depth + 1));
  }

  private boolean isExempt(JsonNode property, int depth) {
    return property.path(direction.exempt()).asBoolean()
        || bases(property, depth).stream().anyMatch(base -> isExempt(base, depth + 1));
  }

  /** What a schema extends; a schema may extend itself, which is why it ends somewhere. */
  private List<JsonNode> bases(JsonNode schema, int depth) {
    List<JsonNode> bases = new ArrayList<>();
    if (depth < DEEPEST) {
      String reference = schema.path("$ref").asText("");
      if (reference.startsWith("#/")) {
        bases.add(document.at(reference.substring(1)));
      }
      schema.path("allOf").forEach(bases::add);
    }
    return bases;
  }

  private static void bound(ObjectNode schema) {
    BigDecimal[] range = RANGES.get(schema.path("format").asText(""));
    if (range != null && !schema.has("properties")) {
      tighten(schema, "minimum", range[0]);
      tighten(schema, "maximum", range[1]);
    }
  }

  /** What a list of schemas for the items was called before has another name since 3.1. */
  private void tuple(ObjectNode schema) {
    boolean renamed = !document.path("openapi").asText().startsWith("3.0");
    if (renamed && schema.get("items") instanceof ArrayNode items) {
      schema.remove("items");
      if (!items.isEmpty()) {
        schema.set("prefixItems", items);
      }
    }
  }

  private static void tighten(ObjectNode schema, String keyword, BigDecimal bound) {
    if (!schema.path(keyword).isNumber()) {
      schema.put(keyword, bound);
    }
  }

  private static BigDecimal[] range(long least, long greatest) {
    return new BigDecimal[] {BigDecimal.valueOf(least), BigDecimal.valueOf(greatest)};
  }
}
