package com.example.shop.resource;

import dev.lockstep.server.operation.Operation;
import dev.lockstep.server.operation.Parameter;
import dev.lockstep.server.security.Alternative;
import dev.lockstep.server.security.Scheme;
import dev.lockstep.server.validate.Shapes;
import java.util.List;

/** What the document says of each operation. */
final class Users2Operations {
  static final Operation GET_USER2 = getUser2();

  private Users2Operations() {}

  static List<Operation> all() {
    return List.of(
        GET_USER2);
  }

  private static Operation getUser2() {
    return Operation.named("get-user")
        .parameter(Parameter.path("c", "p0", Shapes.text()))
        .parameter(Parameter.path("d", "p1", Shapes.text()))
        .statuses("404")
        .allow(
            Alternative.of(
                Alternative.requirement(new Scheme("certificate", Scheme.Kind.CONNECTION, ""))))
        .build();
  }
}
