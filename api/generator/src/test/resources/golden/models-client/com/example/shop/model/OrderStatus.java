package com.example.shop.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.lockstep.client.json.Models;
import java.util.Map;

/**
 * Where an order is on its way.
 *
 * <p>Open: a value that this version does not know is kept as it is.
 */
public final class OrderStatus {
  /** open */
  public static final OrderStatus OPEN = new OrderStatus("open");

  /** sent */
  public static final OrderStatus SENT = new OrderStatus("sent");

  /** on-hold */
  public static final OrderStatus ON_HOLD = new OrderStatus("on-hold");

  private static final Map<OrderStatus, Known> KNOWN =
      Models.<OrderStatus, Known>pairs(
          Known.values(),
          OPEN,
          SENT,
          ON_HOLD);

  private final String value;

  private OrderStatus(String value) {
    this.value = value;
  }

  /** The values that this version knows, to switch over. */
  public enum Known {
    OPEN,
    SENT,
    ON_HOLD,
    /** Any other value. */
    UNKNOWN
  }

  /** For a value, whether it is known or not. */
  @JsonCreator
  public static OrderStatus of(String value) {
    return new OrderStatus(value);
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
    return other instanceof OrderStatus that && value.equals(that.value);
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
