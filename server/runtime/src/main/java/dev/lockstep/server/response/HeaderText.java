package dev.lockstep.server.response;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.server.json.Json;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/** Values as they stand in a header: the simple style of OpenAPI. */
final class HeaderText {
  private HeaderText() {}

  static Optional<String> of(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.flatMap(HeaderText::of);
    }
    return Optional.of(requireOneLine(text(value)));
  }

  private static String text(Object value) {
    if (value instanceof Collection<?> values) {
      return values.stream().map(HeaderText::text).collect(Collectors.joining(","));
    }
    if (value instanceof String text) {
      return text;
    }
    JsonNode tree = Json.mapper().valueToTree(value);
    return tree.isObject()
        ? tree.properties().stream()
            .map(member -> member.getKey() + "," + scalar(member.getValue()))
            .collect(Collectors.joining(","))
        : scalar(tree);
  }

  /** A number with all its digits and without an exponent. */
  private static String scalar(JsonNode value) {
    return value.isBigDecimal() ? value.decimalValue().toPlainString() : value.asText();
  }

  /** A line break would let a value become a header of its own. */
  private static String requireOneLine(String text) {
    if (text.chars().anyMatch(c -> c < ' ' && c != '\t')) {
      throw new IllegalArgumentException("A header must not contain control characters");
    }
    return text;
  }
}
