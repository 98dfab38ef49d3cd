package com.example.shop;

import dev.lockstep.client.operation.Arguments;

/** What can be left out of {@code createOrder}. */
public final class CreateOrderParams {
  private final Arguments arguments;

  CreateOrderParams(Arguments arguments) {
    this.arguments = arguments;
  }

  /** Sets Idempotency-Key. */
  public CreateOrderParams idempotencyKey(String idempotencyKey) {
    arguments.set(0, idempotencyKey);
    return this;
  }
}
