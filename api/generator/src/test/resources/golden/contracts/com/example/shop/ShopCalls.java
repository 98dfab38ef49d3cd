package com.example.shop;

import com.example.shop.client.ShopClient;
import com.example.shop.client.model.NewOrder;
import com.example.shop.client.model.OrderPatch;
import com.example.shop.client.model.OrderStatus;
import com.example.shop.client.model.UploadFilesBody;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.lockstep.contracts.client.Calls;
import java.util.List;

/** Calls every operation as it is declared; what is renamed in the client does not compile here. */
final class ShopCalls {
  private ShopCalls() {}

  static Calls<ShopClient> calls() {
    Calls<ShopClient> calls = new Calls<>();
    Operations1.add(calls);
    return calls;
  }

  /** The operations 1 to 7 in the order of their tags. */
  @SuppressWarnings("deprecation")
  private static final class Operations1 {
    static void add(Calls<ShopClient> calls) {
      calls.with(
          "listOrders",
          (client, in) ->
              client.orders().withResponse().listOrders(q -> {
                in.optional("query:status", OrderStatus.class, q::status);
                in.optional("query:tags", new TypeReference<List<String>>() {}, q::tags);
                in.optional("query:cursor", String.class, q::cursor);
                in.optional("query:limit", Integer.class, q::limit);
              }));
      calls.with(
          "createOrder",
          (client, in) ->
              client.orders().withResponse().createOrder(in.required("body", NewOrder.class), q -> {
                in.optional("header:Idempotency-Key", String.class, q::idempotencyKey);
              }));
      calls.with(
          "getOrder",
          (client, in) ->
              client.orders().withResponse().getOrder(in.required("path:orderId", Long.class)));
      calls.with(
          "patchOrder",
          (client, in) ->
              client.orders().withResponse()
                  .patchOrder(in.required("path:orderId", Long.class),
                      in.required("body", OrderPatch.class)));
      calls.with(
          "deleteOrder",
          (client, in) ->
              client.orders().withResponse().deleteOrder(in.required("path:orderId", Long.class)));
      calls.with(
          "uploadFiles",
          (client, in) ->
              client.files().withResponse()
                  .uploadFiles(in.required("path:orderId", Long.class),
                      in.required("body", UploadFilesBody.class)));
      calls.with(
          "downloadFile",
          (client, in) ->
              client.files().withResponse()
                  .downloadFile(in.required("path:orderId", Long.class),
                      in.required("path:name", String.class)));
    }
  }
}
