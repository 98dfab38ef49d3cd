package com.example.shop;

import com.example.shop.model.NewOrder;
import com.example.shop.model.Order;
import com.example.shop.model.OrderPage;
import com.example.shop.model.OrderPatch;
import dev.lockstep.client.call.ApiResponse;
import dev.lockstep.client.call.CallOptions;
import dev.lockstep.client.call.Calls;
import dev.lockstep.client.operation.Arguments;
import dev.lockstep.client.operation.NoContent;
import dev.lockstep.client.page.Page;
import java.util.function.Consumer;

/** The operations of orders. */
public final class OrdersClient {
  private final Calls calls;

  OrdersClient(Calls calls) {
    this.calls = calls;
  }

  /** The same operations; they give status and headers too. */
  public WithResponse withResponse() {
    return new WithResponse(calls);
  }

  /**
   * List the orders
   *
   * @return A page of orders.
   * @throws dev.lockstep.client.error.BadRequestException 400: The request is malformed.
   */
  public Page<Order> listOrders() {
    return listOrders(Calls.asIs());
  }

  /** The same, with what can be left out. */
  public Page<Order> listOrders(Consumer<ListOrdersParams> params) {
    return listOrders(params, Calls.asIs());
  }

  /** The same, with options for this call. */
  public Page<Order> listOrders(Consumer<ListOrdersParams> params, Consumer<CallOptions.Builder> options) {
    return calls.page(OrdersOperations.LIST_ORDERS, OrdersOperations.LIST_ORDERS_PAGES, Arguments.of().with(ListOrdersParams::new, params), options);
  }

  /**
   * Place an order
   *
   * @param body the body
   * @return Placed.
   * @throws dev.lockstep.client.error.BadRequestException 400: The request is malformed.
   * @throws dev.lockstep.client.error.UnauthorizedException 401: No valid credential.
   * @throws dev.lockstep.client.error.UnprocessableContentException 422: A constraint is broken.
   */
  public Order createOrder(NewOrder body) {
    return createOrder(body, Calls.asIs());
  }

  /** The same, with what can be left out. */
  public Order createOrder(NewOrder body, Consumer<CreateOrderParams> params) {
    return createOrder(body, params, Calls.asIs());
  }

  /** The same, with options for this call. */
  public Order createOrder(NewOrder body, Consumer<CreateOrderParams> params, Consumer<CallOptions.Builder> options) {
    return calls.call(OrdersOperations.CREATE_ORDER, Arguments.of().body(body).with(CreateOrderParams::new, params), options);
  }

  /**
   * Read an order
   *
   * @param orderId orderId
   * @return The order.
   * @throws dev.lockstep.client.error.NotFoundException 404: There is no such thing.
   */
  public Order getOrder(long orderId) {
    return getOrder(orderId, Calls.asIs());
  }

  /** The same, with options for this call. */
  public Order getOrder(long orderId, Consumer<CallOptions.Builder> options) {
    return calls.call(OrdersOperations.GET_ORDER, Arguments.of(orderId), options);
  }

  /**
   * Change an order
   *
   * @param orderId orderId
   * @param body the body
   * @return The order as it is now.
   * @throws dev.lockstep.client.error.UnauthorizedException 401: No valid credential.
   * @throws dev.lockstep.client.error.NotFoundException 404: There is no such thing.
   */
  @Deprecated
  public Order patchOrder(long orderId, OrderPatch body) {
    return patchOrder(orderId, body, Calls.asIs());
  }

  /** The same, with options for this call. */
  @Deprecated
  public Order patchOrder(long orderId, OrderPatch body, Consumer<CallOptions.Builder> options) {
    return calls.call(OrdersOperations.PATCH_ORDER, Arguments.of(orderId).body(body), options);
  }

  /**
   * Cancel an order
   *
   * @param orderId orderId
   * @throws dev.lockstep.client.error.UnauthorizedException 401: No valid credential.
   * @throws dev.lockstep.client.error.NotFoundException 404: There is no such thing.
   */
  public void deleteOrder(long orderId) {
    deleteOrder(orderId, Calls.asIs());
  }

  /** The same, with options for this call. */
  public void deleteOrder(long orderId, Consumer<CallOptions.Builder> options) {
    calls.call(OrdersOperations.DELETE_ORDER, Arguments.of(orderId), options);
  }

  /** The operations of orders, with status and headers. */
  public static final class WithResponse {
    private final Calls calls;

    private WithResponse(Calls calls) {
      this.calls = calls;
    }

    /** See {@code listOrders} of {@link OrdersClient}. */
    public ApiResponse<OrderPage> listOrders(Consumer<ListOrdersParams> params, Consumer<CallOptions.Builder> options) {
      return calls.respond(OrdersOperations.LIST_ORDERS, Arguments.of().with(ListOrdersParams::new, params), options);
    }

    /** See {@code createOrder} of {@link OrdersClient}. */
    public ApiResponse<Order> createOrder(NewOrder body, Consumer<CreateOrderParams> params, Consumer<CallOptions.Builder> options) {
      return calls.respond(OrdersOperations.CREATE_ORDER, Arguments.of().body(body).with(CreateOrderParams::new, params), options);
    }

    /** See {@code getOrder} of {@link OrdersClient}. */
    public ApiResponse<Order> getOrder(long orderId, Consumer<CallOptions.Builder> options) {
      return calls.respond(OrdersOperations.GET_ORDER, Arguments.of(orderId), options);
    }

    /** See {@code patchOrder} of {@link OrdersClient}. */
    @Deprecated
    public ApiResponse<Order> patchOrder(long orderId, OrderPatch body, Consumer<CallOptions.Builder> options) {
      return calls.respond(OrdersOperations.PATCH_ORDER, Arguments.of(orderId).body(body), options);
    }

    /** See {@code deleteOrder} of {@link OrdersClient}. */
    public ApiResponse<NoContent> deleteOrder(long orderId, Consumer<CallOptions.Builder> options) {
      return calls.respond(OrdersOperations.DELETE_ORDER, Arguments.of(orderId), options);
    }
  }
}
