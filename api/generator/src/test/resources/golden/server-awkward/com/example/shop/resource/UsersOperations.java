package com.example.shop.resource;

import dev.lockstep.server.operation.Operation;
import dev.lockstep.server.operation.Parameter;
import dev.lockstep.server.validate.Shapes;
import java.util.List;

/** What the document says of each operation. */
final class UsersOperations {
  static final Operation GET_USER = getUser();

  private UsersOperations() {}

  static List<Operation> all() {
    return List.of(
        GET_USER);
  }

  private static Operation getUser() {
    return Operation.named("getUser")
        .parameter(Parameter.path("a", "p0", Shapes.text()))
        .parameter(
            Parameter.path("b", "p1", Shapes.array(Shapes.text()))
                .style(Parameter.Style.MATRIX, false))
        .parameter(Parameter.query("a", Shapes.text()))
        .parameter(Parameter.header("class", Shapes.bool()).otherwise("true"))
        .parameter(
            Parameter.query("filter", ShopShapes.RESPONSE).style(Parameter.Style.DEEP_OBJECT, true))
        .parameter(Parameter.query("raw", ShopShapes.RESPONSE).asJson())
        .statuses("204", "4XX")
        .open()
        .build();
  }
}
