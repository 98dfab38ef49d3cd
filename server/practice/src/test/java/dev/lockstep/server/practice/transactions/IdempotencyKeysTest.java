package dev.lockstep.server.practice.transactions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.server.practice.accounts.AccountTable;
import dev.lockstep.server.practice.accounts.AdminAccount;
import dev.lockstep.server.practice.storage.Database;
import dev.lockstep.server.practice.storage.DatabaseUrl;
import dev.lockstep.server.practice.transactions.IdempotencyKeys.Standing;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class IdempotencyKeysTest {
  private final Database database;
  private final IdempotencyKeys keys;
  private final long account;

  IdempotencyKeysTest(@TempDir Path folder) {
    database = Database.open(DatabaseUrl.embedded(folder));
    new AdminAccount(database.jdbi()).ensure("admin", Optional.of("secret"), Optional.empty());
    account = new AccountTable(database.jdbi()).idOf("admin");
    keys = new IdempotencyKeys(database.jdbi());
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void keyOfARequestAtWorkIsNotGivenToAnother() {
    assertThat(keys.take(account, "k", "h")).isInstanceOf(Standing.Mine.class);

    assertThat(keys.take(account, "k", "h")).isInstanceOf(Standing.StillRunning.class);
    assertThat(keys.take(account, "k", "other")).isInstanceOf(Standing.StillRunning.class);
  }

  @Test
  void keyOfARequestThatDiedIsTakenOverAndItsLateAnswerIsRefused() {
    String dead = mine(keys.take(account, "k", "h"));
    passTheLease();

    String taken = mine(keys.take(account, "k", "h"));

    assertThat(answer(dead, "late")).isFalse();
    assertThat(answer(taken, "in time")).isTrue();
    assertThat(keys.take(account, "k", "h")).isEqualTo(new Standing.Answered("in time"));
    assertThat(keys.take(account, "k", "other")).isInstanceOf(Standing.OtherBody.class);
  }

  @Test
  void keyThatWasLetGoCanBeTakenAgain() {
    keys.release(account, "k", mine(keys.take(account, "k", "h")));

    assertThat(keys.take(account, "k", "h")).isInstanceOf(Standing.Mine.class);
  }

  private boolean answer(String claim, String answer) {
    return database
        .jdbi()
        .withHandle(handle -> IdempotencyKeys.answer(handle, account, "k", claim, answer));
  }

  private void passTheLease() {
    database
        .jdbi()
        .useHandle(
            handle ->
                handle.execute(
                    "update idempotency_keys set claimed_at = claimed_at - interval '61' second"));
  }

  private static String mine(Standing standing) {
    assertThat(standing).isInstanceOf(Standing.Mine.class);
    return ((Standing.Mine) standing).claim();
  }
}
