package dev.lockstep.server.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.lockstep.server.validate.Shape;
import dev.lockstep.server.validate.Trial;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Text outside JSON becomes the JSON value that it stands for, by the shape it should have. */
final class Coercion {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Pattern NUMBER =
      Pattern.compile("-?\\d{1,400}(\\.\\d{1,400})?([eE][+-]?\\d{1,4})?");

  private Coercion() {}

  /**
   * The value. What cannot be of the shape's type stays text, so that checking it gives a fault of
   * type.
   */
  static JsonNode scalar(Shape shape, String text) {
    JsonNode asText = JSON.textNode(text);
    if (Trial.accepts(shape, asText)) {
      return asText;
    }
    List<JsonNode> readings = readings(text);
    return readings.stream()
        .filter(reading -> Trial.accepts(shape, reading))
        .findFirst()
        .orElseGet(() -> likeliest(shape, asText, readings));
  }

  /** A number out of bounds is told that it is, not that it is no number. */
  private static JsonNode likeliest(Shape shape, JsonNode asText, List<JsonNode> readings) {
    return readings.stream()
        .filter(reading -> Trial.isOfKind(shape, reading))
        .findFirst()
        .orElse(asText);
  }

  private static List<JsonNode> readings(String text) {
    if (text.equals("true") || text.equals("false")) {
      return List.of(JSON.booleanNode(text.equals("true")));
    }
    if (NUMBER.matcher(text).matches()) {
      return List.of(number(text));
    }
    if (text.startsWith("{") || text.startsWith("[")) {
      return nested(text);
    }
    return text.isEmpty() || text.equals("null") ? List.of(JSON.nullNode()) : List.of();
  }

  /** An object in a form is written as JSON. */
  private static List<JsonNode> nested(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return List.of(TreeReader.json(new ByteArrayInputStream(bytes)));
    } catch (MalformedException e) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode number(String text) {
    BigDecimal number = new BigDecimal(text);
    return number.scale() <= 0 && number.scale() > -400
        ? JSON.numberNode(number.toBigIntegerExact())
        : DecimalNode.valueOf(number);
  }
}
