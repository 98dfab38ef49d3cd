package com.example.shop.api;

import dev.lockstep.server.stub.NotWrittenException;

/** orders: what is not overridden is answered with an example of the document. */
public class OrdersStub implements OrdersApi {

  @Override
  public ListOrdersResponse listOrders(ListOrdersRequest request) {
    throw new NotWrittenException("listOrders");
  }

  @Override
  public CreateOrderResponse createOrder(CreateOrderRequest request) {
    throw new NotWrittenException("createOrder");
  }

  @Override
  public GetOrderResponse getOrder(GetOrderRequest request) {
    throw new NotWrittenException("getOrder");
  }

  @Override
  public PatchOrderResponse patchOrder(PatchOrderRequest request) {
    throw new NotWrittenException("patchOrder");
  }

  @Override
  public DeleteOrderResponse deleteOrder(DeleteOrderRequest request) {
    throw new NotWrittenException("deleteOrder");
  }
}
