package com.example.shop;

import com.example.shop.model.*;
import dev.lockstep.client.call.ApiResponse;
import dev.lockstep.client.call.AsyncCall;
import dev.lockstep.client.call.CallOption;
import dev.lockstep.client.call.Calls;
import dev.lockstep.client.call.Params;
import dev.lockstep.client.error.ApiStatusException;
import dev.lockstep.client.operation.Arguments;
import dev.lockstep.client.operation.NoContent;
import dev.lockstep.client.operation.Operation;
import dev.lockstep.client.operation.Result;
import dev.lockstep.client.page.Page;
import dev.lockstep.client.page.PageStyle;
import dev.lockstep.client.page.Paging;
import dev.lockstep.client.style.Param;
import dev.lockstep.client.style.Style;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** The operations of orders. */
@SuppressWarnings("varargs") // The lambdas are called, and nothing is put among them.
public final class OrdersClient {
  private static final Operation<OrderPage> LIST_ORDERS =
      Operation.of("listOrders", "GET", "/orders").query("status")
          .param(Param.query("tags").style(Style.FORM, false)).query("cursor").query("limit")
          .accept("application/json", "application/problem+json")
          .returning(Result.json(OrderPage.class));
  private static final Paging<Order> LIST_ORDERS_PAGES =
      Paging.of(Order.class, "/items", new PageStyle.Cursor("/nextCursor", "cursor", ""));
  private static final Operation<Order> CREATE_ORDER =
      Operation.of("createOrder", "POST", "/orders").header("Idempotency-Key").json()
          .accept("application/json", "application/problem+json").secured("apiKey")
          .secured("basic").returning(Result.json(Order.class));
  private static final Operation<Order> GET_ORDER =
      Operation.of("getOrder", "GET", "/orders/{orderId}").path("orderId")
          .accept("application/json", "application/problem+json")
          .returning(Result.json(Order.class));
  private static final Operation<Order> PATCH_ORDER =
      Operation.of("patchOrder", "PATCH", "/orders/{orderId}").path("orderId")
          .json("application/merge-patch+json")
          .accept("application/json", "application/problem+json").secured("basic")
          .returning(Result.json(Order.class));
  private static final Operation<NoContent> DELETE_ORDER =
      Operation.of("deleteOrder", "DELETE", "/orders/{orderId}").path("orderId")
          .accept("application/problem+json").secured("basic").returning(Result.none());

  private final Calls calls;
  private final WithResponse withResponse = new WithResponse();

  OrdersClient(Calls calls) {
    this.calls = calls;
  }

  /** The same operations; they give status and headers too. */
  public WithResponse withResponse() {
    return withResponse;
  }

  /**
   * List the orders
   *
   * @return A page of orders.
   * @throws ApiStatusException 400: The request is malformed
   */
  @SafeVarargs public final Page<Order> listOrders(Consumer<? super ListOrdersParams>... options) {
    return calls.page(
        LIST_ORDERS, LIST_ORDERS_PAGES, new ListOrdersParams(), Arguments.of(), options);
  }

  /**
   * Place an order
   *
   * @return Placed.
   * @throws ApiStatusException 400: The request is malformed; 401: No valid credential; 422: A
   *     constraint is broken
   */
  @SafeVarargs public final Order createOrder(
      NewOrder body, Consumer<? super CreateOrderParams>... options) {
    return withResponse.createOrder(body, options).body();
  }

  /**
   * Read an order
   *
   * @return The order.
   * @throws ApiStatusException 404: There is no such thing
   */
  public Order getOrder(long orderId, CallOption... options) {
    return withResponse.getOrder(orderId, options).body();
  }

  /**
   * Change an order
   *
   * @return The order as it is now.
   * @throws ApiStatusException 401: No valid credential; 404: There is no such thing
   */
  @Deprecated
  public Order patchOrder(long orderId, OrderPatch body, CallOption... options) {
    return withResponse.patchOrder(orderId, body, options).body();
  }

  /**
   * Cancel an order
   *
   * @throws ApiStatusException 401: No valid credential; 404: There is no such thing
   */
  public void deleteOrder(long orderId, CallOption... options) {
    withResponse.deleteOrder(orderId, options);
  }

  /** The operations of orders, with status and headers. */
  public final class WithResponse {
    @SafeVarargs public final ApiResponse<OrderPage> listOrders(
        Consumer<? super ListOrdersParams>... options) {
      return calls.respond(LIST_ORDERS, new ListOrdersParams(), Arguments.of(), options);
    }
    @SafeVarargs public final ApiResponse<Order> createOrder(
        NewOrder body, Consumer<? super CreateOrderParams>... options) {
      return calls.respond(
          CREATE_ORDER, new CreateOrderParams(), Arguments.of().body(body), options);
    }
    public ApiResponse<Order> getOrder(long orderId, CallOption... options) {
      return calls.respond(GET_ORDER, Arguments.of(orderId), options);
    }
    @Deprecated
    public ApiResponse<Order> patchOrder(long orderId, OrderPatch body, CallOption... options) {
      return calls.respond(PATCH_ORDER, Arguments.of(orderId).body(body), options);
    }
    public ApiResponse<NoContent> deleteOrder(long orderId, CallOption... options) {
      return calls.respond(DELETE_ORDER, Arguments.of(orderId), options);
    }
  }

  /** The operations of orders, with futures. */
  public final class Async {
    @SafeVarargs public final CompletableFuture<Page<Order>> listOrders(
        Consumer<? super ListOrdersParams>... options) {
      return AsyncCall.start(
          () -> calls.page(
              LIST_ORDERS, LIST_ORDERS_PAGES, new ListOrdersParams(), Arguments.of(), options));
    }
    @SafeVarargs public final CompletableFuture<Order> createOrder(
        NewOrder body, Consumer<? super CreateOrderParams>... options) {
      return AsyncCall.start(() -> withResponse.createOrder(body, options).body());
    }
    public CompletableFuture<Order> getOrder(long orderId, CallOption... options) {
      return AsyncCall.start(() -> withResponse.getOrder(orderId, options).body());
    }
    @Deprecated
    public CompletableFuture<Order> patchOrder(
        long orderId, OrderPatch body, CallOption... options) {
      return AsyncCall.start(() -> withResponse.patchOrder(orderId, body, options).body());
    }
    public CompletableFuture<NoContent> deleteOrder(long orderId, CallOption... options) {
      return AsyncCall.start(() -> withResponse.deleteOrder(orderId, options).body());
    }
  }

  /** What can be left out of {@code listOrders}. */
  public static final class ListOrdersParams extends Params<ListOrdersParams> {
    public ListOrdersParams status(OrderStatus status) {
      return set(0, status);
    }
    public ListOrdersParams tags(List<String> tags) {
      return set(1, tags);
    }
    public ListOrdersParams cursor(String cursor) {
      return set(2, cursor);
    }
    public ListOrdersParams limit(int limit) {
      return set(3, limit);
    }
  }

  /** What can be left out of {@code createOrder}. */
  public static final class CreateOrderParams extends Params<CreateOrderParams> {
    public CreateOrderParams idempotencyKey(String idempotencyKey) {
      return set(0, idempotencyKey);
    }
  }
}
