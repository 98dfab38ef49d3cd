package dev.lockstep.server.practice.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.server.practice.storage.Database;
import dev.lockstep.server.practice.storage.DatabaseUrl;
import dev.lockstep.server.security.Caller;
import dev.lockstep.server.security.Credential;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AccountAuthenticatorTest {
  private final Database database;
  private final AdminAccount admin;
  private final AccountAuthenticator authenticator;

  AccountAuthenticatorTest(@TempDir Path folder) {
    database = Database.open(DatabaseUrl.embedded(folder));
    admin = new AdminAccount(database.jdbi());
    authenticator = new AccountAuthenticator(database.jdbi());
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void passwordThatWasMadeUpIsToldOnceAndGood() {
    String password = admin.ensure("admin", Optional.empty(), Optional.empty()).orElseThrow();

    assertThat(admin.ensure("admin", Optional.empty(), Optional.empty())).isEmpty();
    assertThat(basic("admin", password)).contains(Caller.named("admin"));
    assertThat(basic("admin", password + "x")).isEmpty();
    assertThat(basic("nobody", password)).isEmpty();
  }

  @Test
  void newPasswordReplacesTheOldOneAtOnce() {
    admin.ensure("admin", Optional.of("old"), Optional.empty());
    assertThat(basic("admin", "old")).isPresent();

    admin.ensure("admin", Optional.of("new"), Optional.empty());

    assertThat(basic("admin", "old")).isEmpty();
    assertThat(basic("admin", "new")).isPresent();
  }

  @Test
  void newKeyReplacesTheOldOne() {
    admin.ensure("admin", Optional.of("p"), Optional.of("old-key"));
    admin.ensure("admin", Optional.of("p"), Optional.of("new-key"));

    assertThat(key("old-key")).isEmpty();
    assertThat(key("new-key")).contains(Caller.named("admin"));
  }

  @Test
  void neitherPasswordNorKeyIsInTheDatabase() {
    admin.ensure("admin", Optional.of("my password"), Optional.of("my key"));

    String rows =
        database
            .jdbi()
            .withHandle(
                handle ->
                    handle
                        .createQuery(
                            "select password_hash, key_hash, api_keys.name from accounts, api_keys")
                        .mapToMap()
                        .list())
            .toString();

    assertThat(rows).doesNotContain("my password", "my key");
  }

  private Optional<Caller> basic(String name, String password) {
    return authenticator.authenticate(new Credential.Basic("basic", name, password));
  }

  private Optional<Caller> key(String key) {
    return authenticator.authenticate(new Credential.ApiKey("apiKeyHeader", key));
  }
}
