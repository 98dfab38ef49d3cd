package dev.lockstep.api.model.two;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lockstep.api.model.source.Place;
import dev.lockstep.api.model.source.Tree;
import java.util.Set;

/** Converts schemas and references. */
final class SchemaConverter {
  private static final Set<String> SCHEMAS = Set.of("items", "additionalProperties", "not");

  private final Tree to;

  SchemaConverter(Tree to) {
    this.to = to;
  }

  JsonNode schema(Place from) {
    if (!from.node().isObject()) {
      return from.node();
    }
    ObjectNode schema = to.object(from);
    from.members().forEach(member -> schema.set(member.key(), member(member)));
    amend(from, schema);
    return schema;
  }

  private JsonNode member(Place member) {
    return switch (member.key()) {
      case "$ref" -> to.root().textNode(reference(member.node().asText()));
      case "items", "additionalProperties", "not" -> schema(member);
      case "properties", "patternProperties" -> map(member);
      case "allOf", "oneOf", "anyOf" -> list(member);
      default -> to.copy(member);
    };
  }

  private ObjectNode map(Place from) {
    ObjectNode map = to.object(from);
    from.members().forEach(member -> map.set(member.key(), schema(member)));
    return map;
  }

  private ArrayNode list(Place from) {
    ArrayNode list = to.array(from);
    from.items().forEach(item -> list.add(schema(item)));
    return list;
  }

  /** What is said in other words in version 3.0. */
  static void amend(Place from, ObjectNode schema) {
    if (from.flag("x-nullable") || from.flag("x-isnullable")) {
      schema.put("nullable", true);
    }
    if (from.text("type").equals("file")) {
      schema.put("type", "string").put("format", "binary");
    }
    if (from.at("discriminator").node().isTextual()) {
      schema.putObject("discriminator").put("propertyName", from.text("discriminator"));
    }
  }

  /** Whether a member of a parameter or header describes its values. */
  static boolean isKeyword(String key) {
    return SCHEMAS.contains(key)
        || Set.of(
                "type",
                "format",
                "default",
                "maximum",
                "exclusiveMaximum",
                "minimum",
                "exclusiveMinimum",
                "maxLength",
                "minLength",
                "pattern",
                "maxItems",
                "minItems",
                "uniqueItems",
                "enum",
                "multipleOf",
                "x-nullable")
            .contains(key);
  }

  /** The schema that a parameter or header is itself in version 2.0. */
  ObjectNode ofKeywords(Place from) {
    ObjectNode schema = to.object(from);
    from.members().stream()
        .filter(m -> isKeyword(m.key()))
        .forEach(m -> schema.set(m.key(), member(m)));
    amend(from, schema);
    return schema;
  }

  /** The reference to a component where version 3.0 has it. */
  static String reference(String reference) {
    return reference
        .replaceFirst("^#/definitions/", "#/components/schemas/")
        .replaceFirst("^#/parameters/", "#/components/parameters/")
        .replaceFirst("^#/responses/", "#/components/responses/");
  }
}
