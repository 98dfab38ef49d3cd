package com.example.shop.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.lockstep.server.json.Models;
import java.util.Map;

/** InvoicePaymentKind */
public enum InvoicePaymentKind {
  /** invoice */
  INVOICE("invoice");

  private static final Map<String, InvoicePaymentKind> KNOWN =
      Models.<String, InvoicePaymentKind>by(InvoicePaymentKind::value, values());

  private final String value;

  InvoicePaymentKind(String value) {
    this.value = value;
  }

  /**
   * The constant of a value.
   *
   * @throws IllegalArgumentException if there is none
   */
  @JsonCreator
  public static InvoicePaymentKind of(String value) {
    return Models.<String, InvoicePaymentKind>known(KNOWN, value);
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
