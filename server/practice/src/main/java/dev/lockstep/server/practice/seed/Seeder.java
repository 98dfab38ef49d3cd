package dev.lockstep.server.practice.seed;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Puts the rows into a fresh database, once, however many processes start at once. */
public final class Seeder {
  private static final int USERS = 10;
  private static final int TODOS_OF_A_USER = 20;
  private static final int TASKS = 25;
  private static final int TRANSACTIONS = 5;

  private final Jdbi jdbi;

  /** For this database. */
  public Seeder(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * Does it, unless it was decided before what this database starts with.
   *
   * @param account the name of the account that the seeded transactions are of
   */
  public void seed(Seed seed, String account) {
    jdbi.useTransaction(
        handle -> {
          // A second process waits here for the first to commit, and then adds nothing.
          boolean fresh = decide(handle, seed);
          if (fresh && seed == Seed.PRACTICE) {
            addTasks(handle);
            addTodos(handle);
            addTransactions(handle, account);
          }
        });
  }

  private static boolean decide(Handle handle, Seed seed) {
    return handle
            .createUpdate("insert into origin (id, seed) values (1, :seed) on conflict do nothing")
            .bind("seed", seed.name())
            .execute()
        == 1;
  }

  /** Every fifth is done. */
  private static void addTasks(Handle handle) {
    PreparedBatch batch =
        handle.prepareBatch(
            "insert into tasks (summary, description, done)"
                + " values (:summary, :description, :done)");
    for (int number = 1; number <= TASKS; number++) {
      batch
          .bind("summary", LatinTitles.of(number))
          .bind("description", number % 2 == 0 ? "" : LatinTitles.of(TASKS + number))
          .bind("done", number % 5 == 0)
          .add();
    }
    batch.execute();
  }

  private static void addTodos(Handle handle) {
    PreparedBatch batch =
        handle.prepareBatch(
            "insert into todos (user_id, title, completed) values (:user, :title, :completed)");
    for (int number = 1; number <= USERS * TODOS_OF_A_USER; number++) {
      batch
          .bind("user", (number - 1) / TODOS_OF_A_USER + 1)
          .bind("title", number == 1 ? "delectus aut autem" : LatinTitles.of(number))
          .bind("completed", number % 4 == 0)
          .add();
    }
    batch.execute();
  }

  private static void addTransactions(Handle handle, String account) {
    OffsetDateTime first = OffsetDateTime.of(2026, 1, 1, 9, 0, 0, 0, ZoneOffset.UTC);
    PreparedBatch batch =
        handle.prepareBatch(
            "insert into transactions (account_id, amount, currency, occurred_at, description)"
                + " select id, :amount, 'EUR', :occurredAt, :description from accounts"
                + " where name = :account");
    for (int number = 1; number <= TRANSACTIONS; number++) {
      batch
          .bind("amount", number == 1 ? "1250.00" : "-" + number + ".50")
          .bind("occurredAt", first.plusDays(number))
          .bind("description", LatinTitles.of(number))
          .bind("account", account)
          .add();
    }
    batch.execute();
  }
}
