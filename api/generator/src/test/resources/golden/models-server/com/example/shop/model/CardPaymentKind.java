package com.example.shop.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * CardPaymentKind
 */
public enum CardPaymentKind {
  /** card */
  CARD("card");

  private static final Map<String, CardPaymentKind> KNOWN_BY_VALUE =
      Stream.of(values()).collect(Collectors.toMap(CardPaymentKind::value, known -> known));

  private final String value;

  CardPaymentKind(String value) {
    this.value = value;
  }

  /**
   * The constant of a value.
   *
   * @throws IllegalArgumentException if there is none
   */
  @JsonCreator
  public static CardPaymentKind of(String value) {
    CardPaymentKind known = KNOWN_BY_VALUE.get(value);
    if (known == null) {
      throw new IllegalArgumentException("Not one of " + KNOWN_BY_VALUE.keySet() + ": " + value);
    }
    return known;
  }

  /** The value on the wire. */
  @JsonValue
  public String value() {
    return value;
  }

  @Override
  public String toString() {
    return String.valueOf(value);
  }
}
