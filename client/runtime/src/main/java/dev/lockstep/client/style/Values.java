package dev.lockstep.client.style;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.lockstep.client.json.Json;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Values as plain text, by way of the JSON they would be. */
public final class Values {
  private Values() {}

  /** A value as JSON. */
  public static JsonNode tree(Object value) {
    if (value instanceof String text) {
      return TextNode.valueOf(text);
    }
    if (value instanceof Integer number) {
      return IntNode.valueOf(number);
    }
    // As a double it would have digits that nobody wrote.
    if (value instanceof Float number && Float.isFinite(number)) {
      return DecimalNode.valueOf(new BigDecimal(number.toString()));
    }
    return value instanceof Long number
        ? LongNode.valueOf(number)
        : Json.mapper().valueToTree(value);
  }

  /** A value as text: strings without quotes, numbers without an exponent, null as nothing. */
  public static String text(JsonNode value) {
    if (value.isBigDecimal()) {
      return value.decimalValue().toPlainString();
    }
    if (value.isNull()) {
      return "";
    }
    return value.isValueNode() ? value.asText() : value.toString();
  }

  static Stream<String> items(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(Values::text);
  }

  /** The members of an object that are not null. */
  static Map<String, JsonNode> members(JsonNode object) {
    Map<String, JsonNode> members = new LinkedHashMap<>();
    object
        .properties()
        .forEach(
            field -> {
              if (!field.getValue().isNull()) {
                members.put(field.getKey(), field.getValue());
              }
            });
    return members;
  }
}
