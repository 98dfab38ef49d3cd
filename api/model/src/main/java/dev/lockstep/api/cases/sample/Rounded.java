package dev.lockstep.api.cases.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import dev.lockstep.api.model.Type;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Numbers with no more digits than generated code surely holds: an example may have more, and those
 * in excess do not come back, or not on every JDK.
 */
final class Rounded {
  private static final MathContext FLOAT = new MathContext(6);
  private static final MathContext DOUBLE = new MathContext(15);

  private Rounded() {}

  static JsonNode of(Type.Num type, JsonNode number) {
    return switch (type.precision()) {
      case FLOAT -> of(number, FLOAT);
      case DOUBLE -> of(number, DOUBLE);
      case DECIMAL -> number;
    };
  }

  private static JsonNode of(JsonNode number, MathContext digits) {
    BigDecimal rounded = number.decimalValue().round(digits);
    return rounded.compareTo(number.decimalValue()) == 0 ? number : DecimalNode.valueOf(rounded);
  }
}
