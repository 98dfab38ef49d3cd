package dev.lockstep.server.practice;

import dev.lockstep.server.LockstepServer;
import dev.lockstep.server.Publication;
import dev.lockstep.server.ServerSettings;
import dev.lockstep.server.practice.accounts.AccountAuthenticator;
import dev.lockstep.server.practice.accounts.AccountTable;
import dev.lockstep.server.practice.settings.Settings;
import dev.lockstep.server.practice.tasks.TaskTable;
import dev.lockstep.server.practice.tasks.TasksHandler;
import dev.lockstep.server.practice.todos.TodoTable;
import dev.lockstep.server.practice.todos.TodosHandler;
import dev.lockstep.server.practice.transactions.OnceOnly;
import dev.lockstep.server.practice.transactions.TransactionTable;
import dev.lockstep.server.practice.transactions.TransactionsHandler;
import java.net.URI;
import org.jdbi.v3.core.Jdbi;

/** The running server of the practice API. */
public final class PracticeServer implements AutoCloseable {
  private final LockstepServer server;
  private final PracticeDatabase database;

  private PracticeServer(LockstepServer server, PracticeDatabase database) {
    this.server = server;
    this.database = database;
  }

  /** Opens the database of the settings and listens. */
  public static PracticeServer start(Settings settings) {
    return start(settings, PracticeDatabase.open(settings));
  }

  /**
   * Listens. The server owns the database from now on and closes it, also when it cannot start.
   *
   * @throws IllegalStateException if the port is taken
   */
  public static PracticeServer start(Settings settings, PracticeDatabase database) {
    try {
      LockstepServer server =
          LockstepServer.builder()
              .settings(
                  ServerSettings.defaults()
                      .withPort(settings.port())
                      .withBodyLimit(settings.maxBody()))
              .api(api(database.jdbi()))
              .authenticator(new AccountAuthenticator(database.jdbi()))
              .publish(document("/openapi.yaml", "application/yaml"))
              .publish(document("/openapi.json", "application/json"))
              .closing(database)
              .build();
      return new PracticeServer(server.start(), database);
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /** Where it listens, with a slash at the end. */
  public URI uri() {
    return server.uri();
  }

  /** For putting it into a state, while the server is running. */
  public PracticeDatabase database() {
    return database;
  }

  /** Stops gracefully when the process is told to end, and returns when it has stopped. */
  void runUntilToldToEnd() throws InterruptedException {
    server.stopWithProcess().join();
  }

  /** Ends the requests under way, then closes the database. */
  @Override
  public void close() {
    server.close();
  }

  private static Publication document(String path, String mediaType) {
    return Publication.ofResource(PracticeServer.class.getClassLoader(), path, mediaType);
  }

  private static PracticeApi api(Jdbi jdbi) {
    return PracticeApi.builder()
        .tasks(new TasksHandler(new TaskTable(jdbi)))
        .todos(new TodosHandler(new TodoTable(jdbi)))
        .transactions(
            new TransactionsHandler(
                new AccountTable(jdbi), new TransactionTable(jdbi), new OnceOnly(jdbi)))
        .build();
  }
}
