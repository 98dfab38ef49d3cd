package com.example.shop.resource;

import dev.lockstep.server.operation.Operation;
import dev.lockstep.server.operation.RequestBody;
import dev.lockstep.server.security.Alternative;
import dev.lockstep.server.security.Scheme;
import dev.lockstep.server.validate.Shapes;
import dev.lockstep.server.xml.XmlBody;
import java.util.List;

/** What the document says of each operation. */
final class _2ndTagOperations {
  static final Operation USERS_BATCH = usersBatch();

  private _2ndTagOperations() {}

  static List<Operation> all() {
    return List.of(
        USERS_BATCH);
  }

  private static Operation usersBatch() {
    return Operation.named("users:batch")
        .body(
            RequestBody.optional()
                .content("application/json", RequestBody.Kind.JSON, ShopShapes.RESPONSE)
                .xml("application/xml", ShopShapes.RESPONSE,
                    XmlBody.of("Response", ShopXml.RESPONSE))
                .content("text/plain", RequestBody.Kind.TEXT, Shapes.text()).stream("image/*"))
        .produces("application/json", "application/yaml", "text/plain", "image/*")
        .statuses("200", "default")
        .open()
        .allow(
            Alternative.of(
                Alternative.requirement(new Scheme("token", Scheme.Kind.BEARER, ""), "admin")))
        .build();
  }
}
