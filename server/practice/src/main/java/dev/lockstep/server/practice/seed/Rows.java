package dev.lockstep.server.practice.seed;

import dev.lockstep.server.practice.accounts.AccountTable;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Puts the database into a known state, for tests and demonstrations: rows with ids of one's
 * choice, and none but them.
 */
public final class Rows {
  private static final List<String> TABLES = List.of("tasks", "todos", "transactions");

  private final Jdbi jdbi;

  /** The rows of this database. */
  public Rows(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Removes everything but the accounts; the next ids are 1. */
  public void clear() {
    jdbi.useHandle(
        handle -> {
          handle.execute("delete from idempotency_keys");
          TABLES.forEach(table -> handle.execute("delete from " + table));
          TABLES.forEach(table -> restartIds(handle, table));
        });
  }

  /** Makes it as a fresh database is, with the practice rows. */
  public void reset(String account) {
    clear();
    jdbi.useHandle(handle -> handle.execute("delete from origin"));
    new Seeder(jdbi).seed(Seed.PRACTICE, account);
  }

  /** A task that is to be done. */
  public void putTask(long id, String summary, String description) {
    put("tasks", Map.of("id", id, "summary", summary, "description", description));
  }

  /** A todo. */
  public void putTodo(long id, long userId, String title, boolean completed) {
    put("todos", Map.of("id", id, "user_id", userId, "title", title, "completed", completed));
  }

  /**
   * A transaction.
   *
   * @param account the name of the account that it is of
   * @param amount an exact decimal number
   */
  public void putTransaction(
      String account,
      long id,
      String amount,
      String currency,
      OffsetDateTime occurredAt,
      String description) {
    put(
        "transactions",
        Map.of(
            "id", id,
            "account_id", accountId(account),
            "amount", amount,
            "currency", currency,
            "occurred_at", occurredAt,
            "description", description));
  }

  /** An Idempotency-Key whose first request is still at work. */
  public void putRunningKey(String account, String key) {
    jdbi.useHandle(handle -> insert(handle, "idempotency_keys", key(account, key)));
  }

  /** An Idempotency-Key that was used with a body that nobody will send again. */
  public void putUsedKey(String account, String key) {
    Map<String, Object> row = key(account, key);
    row.put("answer", "");
    jdbi.useHandle(handle -> insert(handle, "idempotency_keys", row));
  }

  private Map<String, Object> key(String account, String key) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("account_id", accountId(account));
    row.put("idempotency_key", key);
    row.put("request_hash", "none");
    row.put("claim", "none");
    row.put("claimed_at", OffsetDateTime.now(ZoneOffset.UTC));
    return row;
  }

  private long accountId(String account) {
    return new AccountTable(jdbi).idOf(account);
  }

  private void put(String table, Map<String, Object> row) {
    jdbi.useHandle(
        handle -> {
          handle.createUpdate("delete from " + table + " where id = :id").bindMap(row).execute();
          insert(handle, table, row);
          restartIds(handle, table);
        });
  }

  private static void insert(Handle handle, String table, Map<String, Object> row) {
    List<String> columns = List.copyOf(row.keySet());
    String names = String.join(", ", columns);
    String values = ":" + String.join(", :", columns);
    handle
        .createUpdate("insert into " + table + " (" + names + ") values (" + values + ")")
        .bindMap(row)
        .execute();
  }

  /** The next id is one that no row has. */
  private static void restartIds(Handle handle, String table) {
    long next =
        handle.createQuery("select coalesce(max(id), 0) + 1 from " + table).mapTo(Long.class).one();
    handle.execute("alter table " + table + " alter column id restart with " + next);
  }
}
