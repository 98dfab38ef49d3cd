package dev.lockstep.server.practice.accounts;

import dev.lockstep.server.security.Authenticator;
import dev.lockstep.server.security.Caller;
import dev.lockstep.server.security.Credential;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Lets in the accounts of the database. */
public final class AccountAuthenticator implements Authenticator {
  private final AccountTable accounts;
  private final ApiKeys keys;
  private final CheckedPasswords passwords = new CheckedPasswords();

  /** For the accounts of this database. */
  public AccountAuthenticator(Jdbi jdbi) {
    accounts = new AccountTable(jdbi);
    keys = new ApiKeys(jdbi);
  }

  @Override
  public Optional<Caller> authenticate(Credential credential) {
    if (credential instanceof Credential.Basic basic) {
      return named(basic.username(), basic.password());
    }
    if (credential instanceof Credential.ApiKey key) {
      return keys.accountOf(key.key()).map(Caller::named);
    }
    return Optional.empty();
  }

  /** An unknown name takes as long as a wrong password, so that names cannot be tried out. */
  private Optional<Caller> named(String name, String password) {
    String hash = accounts.find(name).map(Account::passwordHash).orElse(PasswordHash.OF_NOBODY);
    return passwords.matches(hash, password) ? Optional.of(Caller.named(name)) : Optional.empty();
  }
}
