package com.example.shop.resource;

import dev.lockstep.server.validate.Shape;
import dev.lockstep.server.validate.Shapes;

/** What the values of the document's types must be like. */
final class ShopShapes {
  static final Shape PET =
      Shapes.named(
          "Pet",
          () ->
              Shapes.object()
                  .required("id", Shapes.int64())
                  .required("name", Shapes.text())
                  .optional("mother", ShopShapes.PET)
                  .optional("marks", ShopShapes.MARKS)
                  .closed()
                  .ignored("pin"));
  static final Shape PET_INPUT =
      Shapes.named(
          "PetInput",
          () ->
              Shapes.object()
                  .required("name", Shapes.text())
                  .required("pin", Shapes.text())
                  .optional("mother", ShopShapes.PET_INPUT)
                  .optional("marks", ShopShapes.MARKS_INPUT)
                  .closed()
                  .ignored("id"));
  static final Shape MARKS =
      Shapes.named(
          "Marks",
          () ->
              Shapes.object()
                  .optional("best", Shapes.text())
                  .additional(Shapes.int32())
                  .ignored("secret"));
  static final Shape MARKS_INPUT =
      Shapes.named(
          "MarksInput",
          () ->
              Shapes.object()
                  .optional("secret", Shapes.text())
                  .additional(Shapes.int32())
                  .ignored("best"));

  private ShopShapes() {}
}
