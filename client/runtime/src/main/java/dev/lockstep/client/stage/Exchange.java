package dev.lockstep.client.stage;

import dev.lockstep.client.http.Deadline;
import dev.lockstep.client.retry.Retries;
import java.util.List;
import java.util.Optional;

/** One call as its stages see it: what it may cost, and what it has come to so far. */
public final class Exchange {
  /** The header by which a server tells a call that is repeated from another one. */
  public static final String IDEMPOTENCY_KEY = "Idempotency-Key";

  private final String operation;
  private final String server;
  private final List<List<String>> security;
  private final Deadline deadline;
  private final Retries retries;
  private int attempts;
  private Optional<Boolean> reused = Optional.empty();

  /**
   * A call that begins.
   *
   * @param operation as messages name it
   * @param server where the operation is; empty if it is where the API is
   * @param security the alternatives of the operation: lists of schemes needed together
   */
  public Exchange(
      String operation,
      String server,
      List<List<String>> security,
      Deadline deadline,
      Retries retries) {
    this.operation = operation;
    this.server = server;
    this.security = security;
    this.deadline = deadline;
    this.retries = retries;
  }

  /** The call, as messages name it. */
  public String operation() {
    return operation;
  }

  /** What is left of its time. */
  public Deadline deadline() {
    return deadline;
  }

  /** How often it has been tried, retries included; 0 before the first time. */
  public int attempts() {
    return attempts;
  }

  String server() {
    return server;
  }

  List<List<String>> security() {
    return security;
  }

  Retries retries() {
    return retries;
  }

  /** Whether the connection of the last answer was no new one, if that is known. */
  Optional<Boolean> reused() {
    return reused;
  }

  void reused(Optional<Boolean> connection) {
    reused = connection;
  }

  void countAttempt() {
    attempts++;
    reused = Optional.empty();
  }
}
