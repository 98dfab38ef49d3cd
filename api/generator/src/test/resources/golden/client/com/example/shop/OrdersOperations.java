package com.example.shop;

import com.example.shop.model.Order;
import com.example.shop.model.OrderPage;
import dev.lockstep.client.body.BodyFormat;
import dev.lockstep.client.operation.NoContent;
import dev.lockstep.client.operation.Operation;
import dev.lockstep.client.operation.Result;
import dev.lockstep.client.page.PageStyle;
import dev.lockstep.client.page.Paging;
import dev.lockstep.client.style.Param;
import dev.lockstep.client.style.Style;

/** The operations as the runtime knows them. */
final class OrdersOperations {
  private OrdersOperations() {}

  static final Operation<OrderPage> LIST_ORDERS =
      Operation.of("listOrders", "GET", "/orders")
          .param(Param.query("status"))
          .param(Param.query("tags").style(Style.FORM, false))
          .param(Param.query("cursor"))
          .param(Param.query("limit"))
          .accept("application/json", "application/problem+json")
          .returning(Result.json(OrderPage.class));

  static final Paging<Order> LIST_ORDERS_PAGES =
      Paging.of(Order.class, "/items", new PageStyle.Cursor("/nextCursor", "cursor"));

  static final Operation<Order> CREATE_ORDER =
      Operation.of("createOrder", "POST", "/orders")
          .param(Param.header("Idempotency-Key"))
          .body(BodyFormat.json("application/json"))
          .accept("application/json", "application/problem+json")
          .secured("apiKey")
          .secured("basic")
          .returning(Result.json(Order.class));

  static final Operation<Order> GET_ORDER =
      Operation.of("getOrder", "GET", "/orders/{orderId}")
          .param(Param.path("orderId"))
          .accept("application/json", "application/problem+json")
          .returning(Result.json(Order.class));

  static final Operation<Order> PATCH_ORDER =
      Operation.of("patchOrder", "PATCH", "/orders/{orderId}")
          .param(Param.path("orderId"))
          .body(BodyFormat.json("application/merge-patch+json"))
          .accept("application/json", "application/problem+json")
          .secured("basic")
          .returning(Result.json(Order.class));

  static final Operation<NoContent> DELETE_ORDER =
      Operation.of("deleteOrder", "DELETE", "/orders/{orderId}")
          .param(Param.path("orderId"))
          .accept("application/problem+json")
          .secured("basic")
          .returning(Result.none());
}
