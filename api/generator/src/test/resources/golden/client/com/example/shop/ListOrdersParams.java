package com.example.shop;

import com.example.shop.model.OrderStatus;
import dev.lockstep.client.operation.Arguments;
import java.util.List;

/** What can be left out of {@code listOrders}. */
public final class ListOrdersParams {
  private final Arguments arguments;

  ListOrdersParams(Arguments arguments) {
    this.arguments = arguments;
  }

  /** Sets status. */
  public ListOrdersParams status(OrderStatus status) {
    arguments.set(0, status);
    return this;
  }

  /** Sets tags. */
  public ListOrdersParams tags(List<String> tags) {
    arguments.set(1, tags);
    return this;
  }

  /** Sets cursor. */
  public ListOrdersParams cursor(String cursor) {
    arguments.set(2, cursor);
    return this;
  }

  /** Sets limit. */
  public ListOrdersParams limit(int limit) {
    arguments.set(3, limit);
    return this;
  }
}
