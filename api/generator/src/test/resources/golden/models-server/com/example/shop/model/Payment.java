package com.example.shop.model;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.lockstep.server.json.UnionReader;
import java.io.Serial;

/** Payment */
@JsonDeserialize(using = Payment.Reader.class)
public sealed interface Payment permits CardPayment, InvoicePayment, Payment.OfString {

  /** One that is no object of its own. */
  record OfString(String value) implements Payment {
    @Override
    @JsonValue
    public String value() {
      return value;
    }
  }

  private static UnionReader.Variants<Payment> variants() {
    return new UnionReader.Variants<Payment>("kind")
        .mapping("card", CardPayment.class)
        .mapping("invoice", InvoicePayment.class)
        .object(CardPayment.class, UnionReader.names("kind", "number"),
            UnionReader.names("kind", "number"))
        .constants("kind", "card")
        .object(
            InvoicePayment.class, UnionReader.names("kind"), UnionReader.names("kind", "dueDate"))
        .constants("kind", "invoice")
        .<String>value(UnionReader.Kind.STRING, new TypeReference<String>() {}, OfString::new)
    ;
  }

  /** Tells the variants apart. */
  final class Reader extends UnionReader<Payment> {
    @Serial
    private static final long serialVersionUID = 1L;

    /** For Jackson. */
    public Reader() {
      super(com.example.shop.model.Payment.class, variants());
    }
  }
}
