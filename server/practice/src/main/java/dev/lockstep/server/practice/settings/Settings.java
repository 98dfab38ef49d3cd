package dev.lockstep.server.practice.settings;

import dev.lockstep.server.practice.seed.Seed;
import dev.lockstep.server.practice.storage.DatabaseUrl;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a server is started with.
 *
 * @param port the TCP port; 0 takes a free one
 * @param database where the rows are kept
 * @param seed what a fresh database starts with
 * @param admin the account that is there from the start
 * @param maxBody the largest request body, in bytes
 */
public record Settings(int port, DatabaseUrl database, Seed seed, Admin admin, long maxBody) {
  /** The largest request body where nothing else is said: a mebibyte. */
  public static final long DEFAULT_MAX_BODY = 1 << 20;

  /**
   * The account that is there from the start.
   *
   * @param password if empty, one is made up when the account is made
   * @param apiKey a key of the account, if it is to have one
   */
  public record Admin(String name, Optional<String> password, Optional<String> apiKey) {
    /** Secrets stay out of logs. */
    @Override
    public String toString() {
      return "Admin[name=" + name + "]";
    }
  }

  /** A free port, an embedded database in a folder, the practice rows, and this account. */
  public static Settings forTests(Path folder, Admin admin) {
    return new Settings(0, DatabaseUrl.embedded(folder), Seed.PRACTICE, admin, DEFAULT_MAX_BODY);
  }
}
