package dev.lockstep.server.practice.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The API keys of accounts, each kept as its hash. */
public final class ApiKeys {
  private final Jdbi jdbi;

  /** The keys of this database. */
  public ApiKeys(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Gives an account a key under a name; the key that had the name is good no more. */
  public void put(long account, String name, String key) {
    String hash = hash(key);
    jdbi.useTransaction(
        handle -> {
          if (update(handle, account, name, hash) == 0) {
            insert(handle, account, name, hash);
          }
        });
  }

  /** The name of the account that a key is of. */
  Optional<String> accountOf(String key) {
    // What is looked up is a hash: the time that it takes tells nothing about the key.
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select accounts.name from api_keys"
                        + " join accounts on accounts.id = api_keys.account_id"
                        + " where key_hash = :hash")
                .bind("hash", hash(key))
                .mapTo(String.class)
                .findOne());
  }

  private static int update(Handle handle, long account, String name, String hash) {
    return handle
        .createUpdate(
            "update api_keys set key_hash = :hash where account_id = :account and name = :name")
        .bind("hash", hash)
        .bind("account", account)
        .bind("name", name)
        .execute();
  }

  /** Another process may be starting with the same key at this moment. */
  private static void insert(Handle handle, long account, String name, String hash) {
    handle
        .createUpdate(
            "insert into api_keys (account_id, name, key_hash) values (:account, :name, :hash)"
                + " on conflict do nothing")
        .bind("account", account)
        .bind("name", name)
        .bind("hash", hash)
        .execute();
  }

  /** Keys are long and random, unlike passwords: nothing slower is needed. */
  private static String hash(String key) {
    try {
      byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
