package com.example.shop.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.lockstep.client.json.Models;
import java.util.Map;

/**
 * CardPaymentKind
 *
 * <p>Open: a value that this version does not know is kept as it is.
 */
public final class CardPaymentKind {
  /** card */
  public static final CardPaymentKind CARD = new CardPaymentKind("card");

  private static final Map<CardPaymentKind, Known> KNOWN =
      Models.<CardPaymentKind, Known>pairs(
          Known.values(),
          CARD);

  private final String value;

  private CardPaymentKind(String value) {
    this.value = value;
  }

  /** The values that this version knows, to switch over. */
  public enum Known {
    CARD,
    /** Any other value. */
    UNKNOWN
  }

  /** For a value, whether it is known or not. */
  @JsonCreator
  public static CardPaymentKind of(String value) {
    return new CardPaymentKind(value);
  }

  /** The value on the wire. */
  @JsonValue
  public String value() {
    return value;
  }

  /** Which of the known values it is. */
  public Known known() {
    return KNOWN.getOrDefault(this, Known.UNKNOWN);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CardPaymentKind that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return String.valueOf(value);
  }
}
