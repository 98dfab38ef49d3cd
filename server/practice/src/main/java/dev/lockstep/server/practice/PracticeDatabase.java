package dev.lockstep.server.practice;

import dev.lockstep.server.practice.accounts.AdminAccount;
import dev.lockstep.server.practice.seed.Rows;
import dev.lockstep.server.practice.seed.Seeder;
import dev.lockstep.server.practice.settings.Settings;
import dev.lockstep.server.practice.storage.Database;
import dev.lockstep.server.practice.storage.DatabaseException;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** The database of the practice API, open, with its admin account and its first rows. */
public final class PracticeDatabase implements AutoCloseable {
  private final Database database;
  private final Settings settings;
  private final Optional<String> madeUpPassword;

  private PracticeDatabase(Database database, Settings settings, Optional<String> madeUpPassword) {
    this.database = database;
    this.settings = settings;
    this.madeUpPassword = madeUpPassword;
  }

  /**
   * Opens it; a fresh one is filled. Several processes may do so at once.
   *
   * @throws DatabaseException if it cannot be opened
   */
  public static PracticeDatabase open(Settings settings) {
    Database database = Database.open(settings.database());
    try {
      Settings.Admin admin = settings.admin();
      Optional<String> madeUp =
          new AdminAccount(database.jdbi()).ensure(admin.name(), admin.password(), admin.apiKey());
      new Seeder(database.jdbi()).seed(settings.seed(), admin.name());
      return new PracticeDatabase(database, settings, madeUp);
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /** The admin's password, if it had to be made up now. */
  public Optional<String> madeUpPassword() {
    return madeUpPassword;
  }

  /** Makes it as a fresh one is, fast. */
  public void reset() {
    rows().reset(settings.admin().name());
  }

  /** For putting it into a state of one's choice. */
  public Rows rows() {
    return new Rows(jdbi());
  }

  Jdbi jdbi() {
    return database.jdbi();
  }

  @Override
  public void close() {
    database.close();
  }
}
