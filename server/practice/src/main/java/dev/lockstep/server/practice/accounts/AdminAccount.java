package dev.lockstep.server.practice.accounts;

import java.security.SecureRandom;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** The account that is there from the start. */
public final class AdminAccount {
  private static final String LETTERS = "abcdefghijkmnopqrstuvwxyz23456789";
  private static final int PASSWORD_LETTERS = 24;

  private final AccountTable accounts;
  private final ApiKeys keys;

  /** The account in this database. */
  public AdminAccount(Jdbi jdbi) {
    accounts = new AccountTable(jdbi);
    keys = new ApiKeys(jdbi);
  }

  /**
   * Makes the account if it is not there, and gives it the password and the key, if there are any.
   *
   * @return the password that was made up, if one had to be
   */
  public Optional<String> ensure(String name, Optional<String> password, Optional<String> apiKey) {
    Optional<String> madeUp = password.isPresent() ? set(name, password.get()) : makeUp(name);
    apiKey.ifPresent(key -> keys.put(accounts.idOf(name), "settings", key));
    return madeUp;
  }

  private Optional<String> set(String name, String password) {
    Optional<Account> account = accounts.find(name);
    boolean added = account.isEmpty() && accounts.add(name, PasswordHash.of(password));
    if (!added && !isPasswordOf(name, password)) {
      accounts.setPassword(accounts.idOf(name), PasswordHash.of(password));
    }
    return Optional.empty();
  }

  private boolean isPasswordOf(String name, String password) {
    return accounts
        .find(name)
        .filter(account -> PasswordHash.matches(account.passwordHash(), password))
        .isPresent();
  }

  /** Of two processes that start at once, the one that adds the account tells the password. */
  private Optional<String> makeUp(String name) {
    if (accounts.find(name).isPresent()) {
      return Optional.empty();
    }
    String password = random();
    return Optional.of(password).filter(made -> accounts.add(name, PasswordHash.of(made)));
  }

  private static String random() {
    SecureRandom random = new SecureRandom();
    StringBuilder password = new StringBuilder();
    while (password.length() < PASSWORD_LETTERS) {
      password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return password.toString();
  }
}
