package dev.lockstep.server.practice.transactions;

import dev.lockstep.server.practice.model.NewTransaction;
import dev.lockstep.server.practice.model.Transaction;
import dev.lockstep.server.practice.model.TransactionPatch;

/** From the document's types to what is kept, and back. */
final class Payments {
  private Payments() {}

  static Payment of(NewTransaction body) {
    return new Payment(body.amount(), body.currency(), body.occurredAt(), body.description());
  }

  static Payment patched(Payment current, TransactionPatch patch) {
    return new Payment(
        patch.amount().orElse(current.amount()),
        patch.currency().orElse(current.currency()),
        patch.occurredAt().orElse(current.occurredAt()),
        patch.description().applyTo(current.description(), ""));
  }

  static Transaction transaction(TransactionRow row) {
    Payment payment = row.payment();
    return Transaction.builder()
        .id(row.id())
        .amount(payment.amount())
        .currency(payment.currency())
        .occurredAt(payment.occurredAt())
        .description(payment.description())
        .build();
  }
}
