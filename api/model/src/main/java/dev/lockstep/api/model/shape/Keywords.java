package dev.lockstep.api.model.shape;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.api.model.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What single keywords of a schema say. */
public final class Keywords {
  private static final Set<String> ANNOTATIONS =
      Set.of(
          "$anchor",
          "$comment",
          "$defs",
          "$id",
          "$schema",
          "default",
          "definitions",
          "deprecated",
          "description",
          "discriminator",
          "example",
          "examples",
          "externalDocs",
          "id",
          "nullable",
          "readOnly",
          "summary",
          "title",
          "writeOnly",
          "xml");
  private static final Set<String> CONSTRAINTS =
      Set.of("required", "not", "minProperties", "maxProperties", "type", "if", "then", "else");

  private Keywords() {}

  /** Whether a schema says anything of the values, other than whether they may be null. */
  public static boolean hasShape(JsonNode schema) {
    return shape(schema).findAny().isPresent();
  }

  /** Whether a schema says at most that values are objects, apart from some keywords. */
  public static boolean isTrivial(JsonNode schema, String... apart) {
    return shape(schema).allMatch(key -> key.equals("type") || List.of(apart).contains(key))
        && types(schema).stream().allMatch("object"::equals);
  }

  /** Whether a schema only narrows what others say of an object. */
  public static boolean isConstraint(JsonNode schema) {
    return !isNull(schema)
        && schema.isObject()
        && types(schema).stream().allMatch("object"::equals)
        && shape(schema).allMatch(CONSTRAINTS::contains);
  }

  /** Whether a schema allows nothing but null, in any of the ways to say so. */
  public static boolean isNull(JsonNode schema) {
    if (schema.path("type").asText().equals("null")) {
      return true;
    }
    List<JsonNode> values = values(schema);
    boolean onlyNull = !values.isEmpty() && values.stream().allMatch(JsonNode::isNull);
    JsonNode type = schema.path("type");
    return onlyNull
        || (type.size() == 1 && type.path(0).asText().equals("null"))
        || (schema.path("nullable").asBoolean() && !hasShape(schema) && !schema.has("$ref"));
  }

  /** Whether a schema says that null is allowed as well. */
  public static boolean allowsNull(JsonNode schema) {
    return schema.path("nullable").asBoolean()
        || strings(schema.path("type")).contains("null")
        || values(schema).stream().anyMatch(JsonNode::isNull);
  }

  /** The types, without null; none if any is allowed. */
  public static List<String> types(JsonNode schema) {
    return strings(schema.path("type")).stream().filter(t -> !t.equals("null")).distinct().toList();
  }

  /** The values of {@code enum} or {@code const}; none if there is neither. */
  public static List<JsonNode> values(JsonNode schema) {
    if (schema.has("const")) {
      return List.of(schema.path("const"));
    }
    List<JsonNode> values = new ArrayList<>();
    schema.path("enum").elements().forEachRemaining(values::add);
    return values;
  }

  /** One string, or an array of them. */
  static List<String> strings(JsonNode node) {
    if (node.isTextual()) {
      return List.of(node.textValue());
    }
    List<String> strings = new ArrayList<>();
    node.elements().forEachRemaining(item -> strings.add(item.asText()));
    return strings;
  }

  /** The members of a list of schemas that allow something else than null. */
  static List<Place> notNull(List<Place> members, UnaryOperator<Place> resolve) {
    return members.stream().filter(m -> !isNull(resolve.apply(m).node())).toList();
  }

  private static Stream<String> shape(JsonNode schema) {
    List<String> keys = new ArrayList<>();
    schema.fieldNames().forEachRemaining(keys::add);
    return keys.stream()
        .filter(k -> !ANNOTATIONS.contains(k) && !k.startsWith("x-") && !k.equals("$ref"));
  }
}
