package dev.lockstep.api.cases.wire;

import com.fasterxml.jackson.databind.JsonNode;

/** JSON values as text outside of JSON: in parameters, headers and forms. */
public final class Texts {
  private Texts() {}

  /** A string without its quotes, a number with all its digits, nothing for null. */
  public static String of(JsonNode value) {
    if (value.isNull()) {
      return "";
    }
    return value.isBigDecimal() ? value.decimalValue().toPlainString() : scalar(value);
  }

  private static String scalar(JsonNode value) {
    return value.isValueNode() ? value.asText() : value.toString();
  }
}
