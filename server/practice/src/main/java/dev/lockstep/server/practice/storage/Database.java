package dev.lockstep.server.practice.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.SQLException;
import java.time.Duration;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;

/** The open database, with the newest tables. */
public final class Database implements AutoCloseable {
  private static final int CONNECTIONS = 10;
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int H2_IN_USE = 90020;

  private final HikariDataSource pool;
  private final Jdbi jdbi;

  private Database(HikariDataSource pool) {
    this.pool = pool;
    this.jdbi = Jdbi.create(pool);
  }

  /**
   * Opens it, makes it if it is not there, and brings its tables up to date. Two processes may do
   * so at once.
   *
   * @throws DatabaseException if it cannot be opened
   */
  public static Database open(DatabaseUrl url) {
    HikariDataSource pool = connect(url);
    try {
      Flyway.configure().dataSource(pool).locations("classpath:db/migration").load().migrate();
      return new Database(pool);
    } catch (RuntimeException e) {
      pool.close();
      throw e;
    }
  }

  /** For statements. */
  public Jdbi jdbi() {
    return jdbi;
  }

  @Override
  public void close() {
    pool.close();
  }

  private static HikariDataSource connect(DatabaseUrl url) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("practice");
    config.setJdbcUrl(url.jdbc());
    config.setMaximumPoolSize(CONNECTIONS);
    config.setConnectionTimeout(PATIENCE.toMillis());
    // Fails at once with the reason, rather than after the patience with none.
    config.setInitializationFailTimeout(1);
    try {
      return new HikariDataSource(config);
    } catch (PoolInitializationException e) {
      throw new DatabaseException(reason(e), e);
    }
  }

  private static String reason(PoolInitializationException failure) {
    if (failure.getCause() instanceof SQLException e && e.getErrorCode() == H2_IN_USE) {
      return "another process has it open";
    }
    Throwable cause = failure.getCause() == null ? failure : failure.getCause();
    return String.valueOf(cause.getMessage());
  }
}
