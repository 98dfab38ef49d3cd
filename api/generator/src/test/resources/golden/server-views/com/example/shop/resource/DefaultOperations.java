package com.example.shop.resource;

import dev.lockstep.server.operation.Operation;
import dev.lockstep.server.operation.RequestBody;
import java.util.List;

/** What the document says of each operation. */
final class DefaultOperations {
  static final Operation ADD_PET = addPet();

  private DefaultOperations() {}

  static List<Operation> all() {
    return List.of(
        ADD_PET);
  }

  private static Operation addPet() {
    return Operation.named("addPet")
        .body(
            RequestBody.mandatory()
                .content("application/json", RequestBody.Kind.JSON, ShopShapes.PET_INPUT))
        .produces("application/json")
        .statuses("201")
        .open()
        .build();
  }
}
