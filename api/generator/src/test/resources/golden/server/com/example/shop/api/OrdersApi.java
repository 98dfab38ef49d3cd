package com.example.shop.api;

/** The operations of orders. */
public interface OrdersApi {

  /** List the orders */
  ListOrdersResponse listOrders(ListOrdersRequest request);

  /** Place an order */
  CreateOrderResponse createOrder(CreateOrderRequest request);

  /** Read an order */
  GetOrderResponse getOrder(GetOrderRequest request);

  /** Deprecated in the document. Change an order */
  PatchOrderResponse patchOrder(PatchOrderRequest request);

  /** Cancel an order */
  DeleteOrderResponse deleteOrder(DeleteOrderRequest request);
}
