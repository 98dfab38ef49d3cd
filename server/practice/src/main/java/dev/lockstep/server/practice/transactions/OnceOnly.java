package dev.lockstep.server.practice.transactions;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.lockstep.server.json.Json;
import dev.lockstep.server.practice.model.Transaction;
import dev.lockstep.server.practice.transactions.IdempotencyKeys.Standing;
import dev.lockstep.server.problem.Problem;
import dev.lockstep.server.problem.ProblemException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Adds a transaction once for each Idempotency-Key, however often it is asked to. */
public final class OnceOnly {
  private final Jdbi jdbi;
  private final IdempotencyKeys keys;

  /** With the keys of this database. */
  public OnceOnly(Jdbi jdbi) {
    this.jdbi = jdbi;
    this.keys = new IdempotencyKeys(jdbi);
  }

  /**
   * The transaction as it was first answered.
   *
   * @throws ProblemException with 409 while another request has the key, with 422 if it stands for
   *     another payment
   */
  Transaction add(long account, String key, Payment payment) {
    Standing standing = keys.take(account, key, payment.hash());
    if (standing instanceof Standing.Mine mine) {
      return addFirst(account, key, mine.claim(), payment);
    }
    if (standing instanceof Standing.Answered answered) {
      return read(answered.answer());
    }
    throw standing instanceof Standing.OtherBody
        ? new ProblemException(Problem.of(422, "This Idempotency-Key was used with another body."))
        : stillRunning();
  }

  private Transaction addFirst(long account, String key, String claim, Payment payment) {
    boolean done = false;
    try {
      Transaction added =
          jdbi.inTransaction(handle -> addFirst(handle, account, key, claim, payment));
      done = true;
      return added;
    } finally {
      if (!done) {
        keys.release(account, key, claim);
      }
    }
  }

  /** The row and the answer come together or not at all. */
  private static Transaction addFirst(
      Handle handle, long account, String key, String claim, Payment payment) {
    Transaction added = Payments.transaction(TransactionTable.add(handle, account, payment));
    if (!IdempotencyKeys.answer(handle, account, key, claim, write(added))) {
      throw stillRunning();
    }
    return added;
  }

  private static ProblemException stillRunning() {
    return new ProblemException(
        Problem.of(409, "The first request with this Idempotency-Key is still at work."));
  }

  private static String write(Transaction transaction) {
    try {
      return Json.mapper().writeValueAsString(transaction);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A transaction cannot be written", e);
    }
  }

  private static Transaction read(String answer) {
    try {
      return Json.mapper().readValue(answer, Transaction.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A kept answer cannot be read", e);
    }
  }
}
