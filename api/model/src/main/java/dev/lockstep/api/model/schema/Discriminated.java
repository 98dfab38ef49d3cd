package dev.lockstep.api.model.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/**
 * Writes a union with a discriminator as one that needs none: members that are alike but for the
 * discriminator match together, and each is bound to the names that the mapping gives it.
 */
final class Discriminated {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private Discriminated() {}

  /** Changes the schema itself, if it has a discriminator. */
  static void adapt(ObjectNode schema) {
    JsonNode discriminator = schema.path("discriminator");
    String property = discriminator.path("propertyName").asText("");
    if (property.isEmpty()) {
      return;
    }
    schema.remove("discriminator");
    String keyword = schema.has("oneOf") ? "oneOf" : "anyOf";
    if (schema.remove(keyword) instanceof ArrayNode members) {
      ArrayNode bound = JSON.arrayNode();
      members.forEach(member -> bound.add(bound(member, property, discriminator)));
      schema.set("anyOf", bound);
    }
  }

  private static JsonNode bound(JsonNode member, String property, JsonNode discriminator) {
    String reference = member.path("$ref").asText("");
    List<String> names =
        discriminator.path("mapping").properties().stream()
            .filter(name -> leadsTo(name.getValue().asText(), reference))
            .map(Map.Entry::getKey)
            .toList();
    if (names.isEmpty()) {
      return member;
    }
    ArrayNode values = JSON.arrayNode();
    names.forEach(values::add);
    ObjectNode named = JSON.objectNode();
    named.putObject("properties").putObject(property).set("enum", values);
    ObjectNode both = JSON.objectNode();
    both.putArray("allOf").add(named).add(member);
    return both;
  }

  private static boolean leadsTo(String target, String reference) {
    return target.equals(reference) || reference.endsWith("/" + target);
  }
}
