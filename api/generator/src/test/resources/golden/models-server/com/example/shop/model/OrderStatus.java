package com.example.shop.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.lockstep.server.json.Models;
import java.util.Map;

/** Where an order is on its way. */
public enum OrderStatus {
  /** open */
  OPEN("open"),
  /** sent */
  SENT("sent"),
  /** on-hold */
  ON_HOLD("on-hold");

  private static final Map<String, OrderStatus> KNOWN =
      Models.<String, OrderStatus>by(OrderStatus::value, values());

  private final String value;

  OrderStatus(String value) {
    this.value = value;
  }

  /**
   * The constant of a value.
   *
   * @throws IllegalArgumentException if there is none
   */
  @JsonCreator
  public static OrderStatus of(String value) {
    return Models.<String, OrderStatus>known(KNOWN, value);
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
