package com.example.shop.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.lockstep.server.json.Models;
import java.util.Map;

/** CardPaymentKind */
public enum CardPaymentKind {
  /** card */
  CARD("card");

  private static final Map<String, CardPaymentKind> KNOWN =
      Models.<String, CardPaymentKind>by(CardPaymentKind::value, values());

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
    return Models.<String, CardPaymentKind>known(KNOWN, value);
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
