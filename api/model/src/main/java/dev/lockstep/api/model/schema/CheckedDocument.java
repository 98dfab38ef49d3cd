package dev.lockstep.api.model.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lockstep.api.model.Direction;
import java.math.BigDecimal;
import java.util.Map;

/**
 * A copy of a document in which the schemas say themselves what validators do not take from
 * OpenAPI: what is exempt in a direction is not required, and integers have the range of their
 * format.
 */
final class CheckedDocument {
  private static final Map<String, BigDecimal[]> RANGES =
      Map.of(
          "int32", range(Integer.MIN_VALUE, Integer.MAX_VALUE),
          "int64", range(Long.MIN_VALUE, Long.MAX_VALUE));

  private final JsonNode document;
  private final Direction direction;

  private CheckedDocument(JsonNode document, Direction direction) {
    this.document = document;
    this.direction = direction;
  }

  static JsonNode of(JsonNode document, Direction direction) {
    JsonNode copy = document.deepCopy();
    new CheckedDocument(document, direction).adapt(copy);
    return copy;
  }

  private void adapt(JsonNode node) {
    if (node instanceof ObjectNode object) {
      exempt(object);
      bound(object);
    }
    node.forEach(this::adapt);
  }

  private void exempt(ObjectNode schema) {
    if (schema.get("required") instanceof ArrayNode required
        && schema.get("properties") instanceof ObjectNode properties) {
      for (int i = required.size() - 1; i >= 0; i--) {
        if (isExempt(properties.path(required.get(i).asText()))) {
          required.remove(i);
        }
      }
    }
  }

  private boolean isExempt(JsonNode property) {
    String reference = property.path("$ref").asText("");
    JsonNode schema = reference.startsWith("#/") ? document.at(reference.substring(1)) : property;
    return property.path(direction.exempt()).asBoolean()
        || schema.path(direction.exempt()).asBoolean();
  }

  private static void bound(ObjectNode schema) {
    BigDecimal[] range = RANGES.get(schema.path("format").asText(""));
    if (range != null && !schema.has("properties")) {
      tighten(schema, "minimum", range[0]);
      tighten(schema, "maximum", range[1]);
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
