package com.example.shop.model;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.lockstep.server.json.UnionReader;
import java.io.Serial;
import java.util.Map;
import java.util.Set;

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
        .object(CardPayment.class, Set.of("kind", "number"), Set.of("kind", "number"),
            Map.ofEntries(Map.entry("kind", Set.of("card"))))
        .object(InvoicePayment.class, Set.of("kind"), Set.of("kind", "dueDate"),
            Map.ofEntries(Map.entry("kind", Set.of("invoice"))))
        .value(UnionReader.Kind.STRING, new TypeReference<String>() {}, OfString::new)
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
