package dev.lockstep.api.cases.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Items for an array that may have none twice. */
final class Unlike {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private Unlike() {}

  /** The item, and others of its kind, without those that are there already. */
  static Stream<JsonNode> of(ArrayNode there, JsonNode item) {
    Stream<JsonNode> others =
        Stream.iterate(1, by -> by <= there.size() + 1, by -> by + 1)
            .flatMap(by -> changed(item, by));
    return Stream.concat(Stream.of(item), others).filter(other -> !contains(there, other));
  }

  private static boolean contains(ArrayNode there, JsonNode item) {
    return StreamSupport.stream(there.spliterator(), false).anyMatch(item::equals);
  }

  private static Stream<JsonNode> changed(JsonNode item, int by) {
    if (item.isTextual()) {
      return changed(item.textValue(), by).map(JSON::textNode);
    }
    if (item.isNumber()) {
      return Stream.of(
          item.isIntegralNumber()
              ? JSON.numberNode(item.bigIntegerValue().add(BigInteger.valueOf(by)))
              : JSON.numberNode(item.decimalValue().add(BigDecimal.valueOf(by))));
    }
    return item instanceof ObjectNode object
        ? object.properties().stream().flatMap(property -> changed(object, property, by))
        : Stream.empty();
  }

  private static Stream<JsonNode> changed(
      ObjectNode object, Map.Entry<String, JsonNode> property, int by) {
    return changed(property.getValue(), by)
        .map(value -> object.deepCopy().set(property.getKey(), value));
  }

  /** With another number, with another last character, or longer. */
  private static Stream<String> changed(String text, int by) {
    Stream<String> counted =
        text.matches("\\d+")
            ? Stream.of(new BigInteger(text).add(BigInteger.valueOf(by)).toString())
            : Stream.empty();
    Stream<String> ended =
        text.isEmpty()
            ? Stream.empty()
            : Stream.of("123456789abcdef".charAt(by % 15))
                .map(last -> text.substring(0, text.length() - 1) + last);
    return Stream.concat(Stream.concat(counted, ended), Stream.of(text + by));
  }
}
