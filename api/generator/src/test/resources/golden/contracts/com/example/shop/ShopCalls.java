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
@SuppressWarnings("deprecation")
final class ShopCalls {
  private ShopCalls() {}

  static Calls<ShopClient> calls() {
    Calls<ShopClient> calls = new Calls<>();
    calls.with(
        "listOrders",
        (client, in) ->
            client
                .orders()
                .withResponse()
                .listOrders(
                    q -> {
                      in.optional("query:status", new TypeReference<OrderStatus>() {}, q::status);
                      in.optional("query:tags", new TypeReference<List<String>>() {}, q::tags);
                      in.optional("query:cursor", new TypeReference<String>() {}, q::cursor);
                      in.optional("query:limit", new TypeReference<Integer>() {}, q::limit);
                    },
                    o -> {}));
    calls.with(
        "createOrder",
        (client, in) ->
            client
                .orders()
                .withResponse()
                .createOrder(
                    in.required("body", new TypeReference<NewOrder>() {}),
                    q -> {
                      in.optional("header:Idempotency-Key", new TypeReference<String>() {},
                          q::idempotencyKey);
                    },
                    o -> {}));
    calls.with(
        "getOrder",
        (client, in) ->
            client
                .orders()
                .withResponse()
                .getOrder(
                    in.required("path:orderId", new TypeReference<Long>() {}),
                    o -> {}));
    calls.with(
        "patchOrder",
        (client, in) ->
            client
                .orders()
                .withResponse()
                .patchOrder(
                    in.required("path:orderId", new TypeReference<Long>() {}),
                    in.required("body", new TypeReference<OrderPatch>() {}),
                    o -> {}));
    calls.with(
        "deleteOrder",
        (client, in) ->
            client
                .orders()
                .withResponse()
                .deleteOrder(
                    in.required("path:orderId", new TypeReference<Long>() {}),
                    o -> {}));
    calls.with(
        "uploadFiles",
        (client, in) ->
            client
                .files()
                .withResponse()
                .uploadFiles(
                    in.required("path:orderId", new TypeReference<Long>() {}),
                    in.required("body", new TypeReference<UploadFilesBody>() {}),
                    o -> {}));
    calls.with(
        "downloadFile",
        (client, in) ->
            client
                .files()
                .withResponse()
                .downloadFile(
                    in.required("path:orderId", new TypeReference<Long>() {}),
                    in.required("path:name", new TypeReference<String>() {}),
                    o -> {}));
    return calls;
  }
}
