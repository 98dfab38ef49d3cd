package dev.lockstep.server.practice.transactions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * What was answered to which key. It is in the database, so whichever process is asked again knows.
 */
public final class IdempotencyKeys {
  /** After this many seconds a request without an answer is taken for dead. */
  static final int LEASE_SECONDS = 60;

  private static final String OF_KEY = " where account_id = :account and idempotency_key = :key";

  private final Jdbi jdbi;

  /** The keys of this database. */
  public IdempotencyKeys(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** What is known of a key. */
  sealed interface Standing {
    /**
     * The key is this request's, to do the work.
     *
     * @param claim must still hold when the work is done
     */
    record Mine(String claim) implements Standing {}

    /** The work was done. */
    record Answered(String answer) implements Standing {}

    /** The key stands for something else. */
    record OtherBody() implements Standing {}

    /** Another request has the key and is at work. */
    record StillRunning() implements Standing {}
  }

  private record Entry(String hash, String claim, boolean dead, Optional<String> answer) {
    static Entry read(ResultSet row, StatementContext context) throws SQLException {
      return new Entry(
          row.getString("request_hash"),
          row.getString("claim"),
          row.getBoolean("dead"),
          Optional.ofNullable(row.getString("answer")));
    }
  }

  /**
   * Takes a key for a request, or says why not. At any time one request has it.
   *
   * @param hash tells the bodies apart
   */
  public Standing take(long account, String key, String hash) {
    String claim = UUID.randomUUID().toString();
    boolean taken = jdbi.withHandle(handle -> insert(handle, account, key, hash, claim));
    return taken ? new Standing.Mine(claim) : standing(account, key, hash, claim);
  }

  /** Keeps the answer; false if the key was taken over meanwhile. A part of the work itself. */
  static boolean answer(Handle handle, long account, String key, String claim, String answer) {
    return handle
            .createUpdate(
                "update idempotency_keys set answer = :answer"
                    + OF_KEY
                    + " and claim = :claim and answer is null")
            .bind("answer", answer)
            .bind("account", account)
            .bind("key", key)
            .bind("claim", claim)
            .execute()
        == 1;
  }

  /** Lets go of a key whose work failed, so that it can be tried again at once. */
  void release(long account, String key, String claim) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "delete from idempotency_keys"
                        + OF_KEY
                        + " and claim = :claim and answer is null")
                .bind("account", account)
                .bind("key", key)
                .bind("claim", claim)
                .execute());
  }

  private static boolean insert(
      Handle handle, long account, String key, String hash, String claim) {
    return handle
            .createUpdate(
                "insert into idempotency_keys"
                    + " (account_id, idempotency_key, request_hash, claim, claimed_at)"
                    + " values (:account, :key, :hash, :claim, current_timestamp)"
                    + " on conflict do nothing")
            .bind("account", account)
            .bind("key", key)
            .bind("hash", hash)
            .bind("claim", claim)
            .execute()
        == 1;
  }

  private Standing standing(long account, String key, String hash, String claim) {
    Optional<Entry> found = jdbi.withHandle(handle -> find(handle, account, key));
    if (found.isEmpty()) {
      // Let go between the two statements: whoever had it is as good as still at work.
      return new Standing.StillRunning();
    }
    Entry entry = found.get();
    if (entry.answer.isEmpty() && !entry.dead) {
      return new Standing.StillRunning();
    }
    if (!entry.hash.equals(hash)) {
      return new Standing.OtherBody();
    }
    return entry
        .answer
        .<Standing>map(Standing.Answered::new)
        .orElseGet(() -> takeOver(account, key, entry.claim, claim));
  }

  /** Of several that find a dead request, one takes over. */
  private Standing takeOver(long account, String key, String dead, String claim) {
    return jdbi.withHandle(handle -> takeOver(handle, account, key, dead, claim))
        ? new Standing.Mine(claim)
        : new Standing.StillRunning();
  }

  private static Optional<Entry> find(Handle handle, long account, String key) {
    return handle
        .createQuery(
            "select request_hash, claim, answer, claimed_at < current_timestamp - interval '"
                + LEASE_SECONDS
                + "' second as dead from idempotency_keys"
                + OF_KEY)
        .bind("account", account)
        .bind("key", key)
        .map(Entry::read)
        .findOne();
  }

  private static boolean takeOver(
      Handle handle, long account, String key, String dead, String claim) {
    return handle
            .createUpdate(
                "update idempotency_keys set claim = :claim, claimed_at = current_timestamp"
                    + OF_KEY
                    + " and claim = :dead and answer is null")
            .bind("claim", claim)
            .bind("account", account)
            .bind("key", key)
            .bind("dead", dead)
            .execute()
        == 1;
  }
}
