package com.example.shop.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.lockstep.client.json.Models;
import java.util.Map;

/**
 * InvoicePaymentKind
 *
 * <p>Open: a value that this version does not know is kept as it is.
 */
public final class InvoicePaymentKind {
  /** invoice */
  public static final InvoicePaymentKind INVOICE = new InvoicePaymentKind("invoice");

  private static final Map<InvoicePaymentKind, Known> KNOWN =
      Models.<InvoicePaymentKind, Known>pairs(
          Known.values(),
          INVOICE);

  private final String value;

  private InvoicePaymentKind(String value) {
    this.value = value;
  }

  /** The values that this version knows, to switch over. */
  public enum Known {
    INVOICE,
    /** Any other value. */
    UNKNOWN
  }

  /** For a value, whether it is known or not. */
  @JsonCreator
  public static InvoicePaymentKind of(String value) {
    return new InvoicePaymentKind(value);
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
    return other instanceof InvoicePaymentKind that && value.equals(that.value);
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
