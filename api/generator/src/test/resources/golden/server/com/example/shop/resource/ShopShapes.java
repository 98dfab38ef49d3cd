package com.example.shop.resource;

import dev.lockstep.server.validate.Shape;
import dev.lockstep.server.validate.Shapes;

/** What the values of the document's types must be like. */
final class ShopShapes {
  static final Shape ORDER_STATUS =
      Shapes.named(
          "OrderStatus",
          () ->
              Shapes.values(Shapes.text(), "\"open\"", "\"sent\"", "\"on-hold\""));
  static final Shape NEW_ORDER =
      Shapes.named(
          "NewOrder",
          () ->
              Shapes.object()
                  .required("lines", Shapes.array(ShopShapes.LINE).minItems(1).maxItems(50))
                  .optional("note", Shapes.nullable(Shapes.text().maxLength(200)))
                  .optional("gift", Shapes.bool())
                  .optional("payment", ShopShapes.PAYMENT)
                  .closed());
  static final Shape ORDER =
      Shapes.named(
          "Order",
          () ->
              Shapes.object()
                  .required("lines", Shapes.array(ShopShapes.LINE).minItems(1).maxItems(50))
                  .optional("note", Shapes.nullable(Shapes.text().maxLength(200)))
                  .optional("gift", Shapes.bool())
                  .optional("payment", ShopShapes.PAYMENT)
                  .required("id", Shapes.int64())
                  .required("status", ShopShapes.ORDER_STATUS)
                  .optional("placedAt", Shapes.text().format("date-time"))
                  .optional("labels", Shapes.object().additional(Shapes.text())));
  static final Shape ORDER_PATCH =
      Shapes.named(
          "OrderPatch",
          () ->
              Shapes.object()
                  .optional("note", Shapes.nullable(Shapes.text().maxLength(200)))
                  .optional("status", ShopShapes.ORDER_STATUS));
  static final Shape ORDER_PAGE =
      Shapes.named(
          "OrderPage",
          () ->
              Shapes.object()
                  .required("items", Shapes.array(ShopShapes.ORDER))
                  .optional("nextCursor", Shapes.nullable(Shapes.text())));
  static final Shape LINE =
      Shapes.named(
          "Line",
          () ->
              Shapes.object()
                  .required("article", Shapes.text().pattern("^[a-z]-\\d+$"))
                  .required("amount", Shapes.int32().min("1"))
                  .required("price", Shapes.number().above("0").multipleOf("0.01"))
                  .optional("parts", Shapes.array(ShopShapes.LINE)));
  static final Shape PAYMENT =
      Shapes.named(
          "Payment",
          () ->
              Shapes.oneOf(ShopShapes.CARD_PAYMENT, ShopShapes.INVOICE_PAYMENT, Shapes.text())
                  .discriminator("kind")
                  .mapping("card", ShopShapes.CARD_PAYMENT)
                  .mapping("invoice", ShopShapes.INVOICE_PAYMENT));
  static final Shape CARD_PAYMENT =
      Shapes.named(
          "CardPayment",
          () ->
              Shapes.object()
                  .required("kind", ShopShapes.CARD_PAYMENT_KIND)
                  .required("number", Shapes.text()));
  static final Shape INVOICE_PAYMENT =
      Shapes.named(
          "InvoicePayment",
          () ->
              Shapes.object()
                  .required("kind", ShopShapes.INVOICE_PAYMENT_KIND)
                  .optional("dueDate", Shapes.text().format("date")));
  static final Shape PROBLEM =
      Shapes.named(
          "Problem",
          () ->
              Shapes.object()
                  .required("type", Shapes.text().format("uri-reference"))
                  .required("title", Shapes.text())
                  .required("status", Shapes.int32())
                  .optional("detail", Shapes.text())
                  .optional("instance", Shapes.text().format("uri-reference"))
                  .optional("requestId", Shapes.text()));
  static final Shape CARD_PAYMENT_KIND =
      Shapes.named(
          "CardPaymentKind",
          () ->
              Shapes.values(Shapes.text(), "\"card\""));
  static final Shape INVOICE_PAYMENT_KIND =
      Shapes.named(
          "InvoicePaymentKind",
          () ->
              Shapes.values(Shapes.text(), "\"invoice\""));
  static final Shape UPLOAD_FILES_BODY =
      Shapes.named(
          "UploadFilesBody",
          () ->
              Shapes.object()
                  .required("files", Shapes.array(Shapes.any()))
                  .optional("comment", Shapes.text()));

  private ShopShapes() {}
}
