package dev.lockstep.server;

import java.time.Duration;

/**
 * What can be set about a server.
 *
 * @param host the address to listen at; empty for every address of the machine
 * @param port 0 for any that is free
 * @param bodyLimit the most bytes that a request's body may have; more gives 413
 * @param headerLimit the most bytes that a request's line and header may have; more gives 431
 * @param idleTimeout how long a connection may be silent
 * @param stopTimeout how long requests under way may take to end when the server stops
 */
public record ServerSettings(
    String host,
    int port,
    long bodyLimit,
    int headerLimit,
    Duration idleTimeout,
    Duration stopTimeout) {
  private static final long ONE_MEBIBYTE = 1024 * 1024;
  private static final int EIGHT_KIBIBYTES = 8 * 1024;

  /** What suits most: every address, port 8080, 1 MiB bodies, 8 KiB headers. */
  public static ServerSettings defaults() {
    return new ServerSettings(
        "", 8080, ONE_MEBIBYTE, EIGHT_KIBIBYTES, Duration.ofSeconds(30), Duration.ofSeconds(30));
  }

  /** With another port. */
  public ServerSettings withPort(int other) {
    return new ServerSettings(host, other, bodyLimit, headerLimit, idleTimeout, stopTimeout);
  }

  /** With another address. */
  public ServerSettings withHost(String other) {
    return new ServerSettings(other, port, bodyLimit, headerLimit, idleTimeout, stopTimeout);
  }

  /** With another limit on bodies, in bytes. */
  public ServerSettings withBodyLimit(long other) {
    return new ServerSettings(host, port, other, headerLimit, idleTimeout, stopTimeout);
  }

  /** With another time for requests under way to end. */
  public ServerSettings withStopTimeout(Duration other) {
    return new ServerSettings(host, port, bodyLimit, headerLimit, idleTimeout, other);
  }
}
