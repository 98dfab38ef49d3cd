package com.example.shop.resource;

import dev.lockstep.server.operation.Operation;
import dev.lockstep.server.operation.Parameter;
import dev.lockstep.server.operation.RequestBody;
import dev.lockstep.server.security.Alternative;
import dev.lockstep.server.security.Scheme;
import dev.lockstep.server.validate.Shapes;
import java.util.List;

/** What the document says of each operation. */
final class OrdersOperations {
  static final Operation LIST_ORDERS = listOrders();
  static final Operation CREATE_ORDER = createOrder();
  static final Operation GET_ORDER = getOrder();
  static final Operation PATCH_ORDER = patchOrder();
  static final Operation DELETE_ORDER = deleteOrder();

  private OrdersOperations() {}

  static List<Operation> all() {
    return List.of(
        LIST_ORDERS,
        CREATE_ORDER,
        GET_ORDER,
        PATCH_ORDER,
        DELETE_ORDER);
  }

  private static Operation listOrders() {
    return Operation.named("listOrders")
        .parameter(Parameter.query("status", ShopShapes.ORDER_STATUS))
        .parameter(
            Parameter.query("tags", Shapes.array(Shapes.text())).style(Parameter.Style.FORM, false))
        .parameter(Parameter.query("cursor", Shapes.text()))
        .parameter(Parameter.query("limit", Shapes.int32().min("1").max("100")).otherwise("20"))
        .produces("application/json")
        .statuses("200", "400")
        .open()
        .build();
  }

  private static Operation createOrder() {
    return Operation.named("createOrder")
        .parameter(Parameter.header("Idempotency-Key", Shapes.text().maxLength(64)))
        .body(
            RequestBody.mandatory()
                .content("application/json", RequestBody.Kind.JSON, ShopShapes.NEW_ORDER))
        .produces("application/json")
        .statuses("201", "400", "401", "422")
        .allow(
            Alternative.of(
                Alternative.requirement(
                    new Scheme("apiKey", Scheme.Kind.API_KEY_HEADER, "X-API-Key"))))
        .allow(Alternative.of(Alternative.requirement(new Scheme("basic", Scheme.Kind.BASIC, ""))))
        .build();
  }

  private static Operation getOrder() {
    return Operation.named("getOrder")
        .parameter(Parameter.path("orderId", "p0", Shapes.int64()))
        .produces("application/json")
        .statuses("200", "404")
        .open()
        .build();
  }

  private static Operation patchOrder() {
    return Operation.named("patchOrder")
        .parameter(Parameter.path("orderId", "p0", Shapes.int64()))
        .body(
            RequestBody.mandatory()
                .content(
                    "application/merge-patch+json", RequestBody.Kind.JSON, ShopShapes.ORDER_PATCH))
        .produces("application/json")
        .statuses("200", "401", "404")
        .allow(Alternative.of(Alternative.requirement(new Scheme("basic", Scheme.Kind.BASIC, ""))))
        .build();
  }

  private static Operation deleteOrder() {
    return Operation.named("deleteOrder")
        .parameter(Parameter.path("orderId", "p0", Shapes.int64()))
        .statuses("204", "401", "404")
        .allow(Alternative.of(Alternative.requirement(new Scheme("basic", Scheme.Kind.BASIC, ""))))
        .build();
  }
}
