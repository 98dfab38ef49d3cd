package com.example.shop.resource;

import com.example.shop.api.CreateOrderRequest;
import com.example.shop.api.DeleteOrderRequest;
import com.example.shop.api.GetOrderRequest;
import com.example.shop.api.ListOrdersRequest;
import com.example.shop.api.OrdersApi;
import com.example.shop.api.PatchOrderRequest;
import com.example.shop.model.NewOrder;
import com.example.shop.model.OrderPatch;
import com.example.shop.model.OrderStatus;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.lockstep.server.http.Endpoint;
import dev.lockstep.server.operation.Operation;
import dev.lockstep.server.operation.OperationId;
import dev.lockstep.server.operation.Parameter;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/** The operations of orders as Jersey calls them. */
@Path("/")
public final class OrdersResource {
  private final Endpoint endpoint;
  private final OrdersApi api;

  /** Hands requests to a handler. */
  public OrdersResource(Endpoint endpoint, OrdersApi api) {
    this.endpoint = Objects.requireNonNull(endpoint, "endpoint");
    this.api = Objects.requireNonNull(api, "api");
  }

  /** What the document says of these operations. */
  public static List<Operation> operations() {
    return OrdersOperations.all();
  }

  @GET
  @Path("/orders")
  @OperationId("listOrders")
  public Response listOrders(@Context ContainerRequestContext context) throws IOException {
    return endpoint.answer(
        context,
        OrdersOperations.LIST_ORDERS,
        in ->
            api.listOrders(
                new ListOrdersRequest(
                    in.<OrderStatus>optional(Parameter.In.QUERY, "status", OrderStatus.class),
                    in.<List<String>>optional(
                        Parameter.In.QUERY, "tags", new TypeReference<List<String>>() {}),
                    in.<String>optional(Parameter.In.QUERY, "cursor", String.class),
                    in.<Integer>required(Parameter.In.QUERY, "limit", Integer.class))));
  }

  @POST
  @Path("/orders")
  @OperationId("createOrder")
  public Response createOrder(@Context ContainerRequestContext context) throws IOException {
    return endpoint.answer(
        context,
        OrdersOperations.CREATE_ORDER,
        in ->
            api.createOrder(
                new CreateOrderRequest(
                    in.requireCaller(),
                    in.<String>optional(Parameter.In.HEADER, "Idempotency-Key", String.class),
                    in.<NewOrder>body(NewOrder.class))));
  }

  @GET
  @Path("/orders/{p0}")
  @OperationId("getOrder")
  public Response getOrder(@Context ContainerRequestContext context) throws IOException {
    return endpoint.answer(
        context,
        OrdersOperations.GET_ORDER,
        in ->
            api.getOrder(
                new GetOrderRequest(
                    in.<Long>required(Parameter.In.PATH, "orderId", Long.class))));
  }

  @PATCH
  @Path("/orders/{p0}")
  @OperationId("patchOrder")
  public Response patchOrder(@Context ContainerRequestContext context) throws IOException {
    return endpoint.answer(
        context,
        OrdersOperations.PATCH_ORDER,
        in ->
            api.patchOrder(
                new PatchOrderRequest(
                    in.requireCaller(),
                    in.<Long>required(Parameter.In.PATH, "orderId", Long.class),
                    in.<OrderPatch>body(OrderPatch.class))));
  }

  @DELETE
  @Path("/orders/{p0}")
  @OperationId("deleteOrder")
  public Response deleteOrder(@Context ContainerRequestContext context) throws IOException {
    return endpoint.answer(
        context,
        OrdersOperations.DELETE_ORDER,
        in ->
            api.deleteOrder(
                new DeleteOrderRequest(
                    in.requireCaller(),
                    in.<Long>required(Parameter.In.PATH, "orderId", Long.class))));
  }
}
