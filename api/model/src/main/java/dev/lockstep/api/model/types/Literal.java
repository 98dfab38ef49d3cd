package dev.lockstep.api.model.types;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Values that a document has put in quotes. */
final class Literal {
  private static final Pattern INTEGER = Pattern.compile("-?\\d{1,9}");
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}(\\.\\d{1,9})?");

  private Literal() {}

  /** The value of a text in a type; empty if it is none. */
  static Optional<JsonNode> of(String type, String text) {
    return switch (type) {
      case "boolean" ->
          text.equals("true") || text.equals("false")
              ? Optional.of(BooleanNode.valueOf(text.equals("true")))
              : Optional.empty();
      case "integer" ->
          INTEGER.matcher(text).matches()
              ? Optional.of(JsonNodeFactory.instance.numberNode(Integer.parseInt(text)))
              : Optional.empty();
      case "number" ->
          NUMBER.matcher(text).matches()
              ? Optional.of(JsonNodeFactory.instance.numberNode(new BigDecimal(text)))
              : Optional.empty();
      default -> Optional.empty();
    };
  }
}
