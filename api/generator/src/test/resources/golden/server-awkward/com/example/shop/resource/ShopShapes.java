package com.example.shop.resource;

import dev.lockstep.server.validate.Shape;
import dev.lockstep.server.validate.Shapes;

/** What the values of the document's types must be like. */
final class ShopShapes {
  static final Shape RESPONSE =
      Shapes.named(
          "Response",
          () ->
              Shapes.object()
                  .required("id", Shapes.int64().min("1"))
                  .optional("text", Shapes.text().pattern("^\"\\\\$"))
                  .optional("next", ShopShapes.RESPONSE)
                  .closed());

  private ShopShapes() {}
}
