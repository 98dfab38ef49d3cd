package dev.lockstep.client.http;

import java.time.Duration;

/**
 * How long a call may take, part by part. There is always a limit: a server that stops in the
 * middle of an answer cannot hold a thread for ever.
 *
 * @param connect until a connection stands; fixed when the transport is made
 * @param response from sending until the headers of the answer are here
 * @param bodyIdle between two pieces of the body of the answer
 * @param call from the beginning to the last byte of the body
 */
public record Timeouts(Duration connect, Duration response, Duration bodyIdle, Duration call) {
  private static final Duration LONGEST = Duration.ofDays(365);

  private static final Timeouts DEFAULTS =
      new Timeouts(
          Duration.ofSeconds(10),
          Duration.ofSeconds(30),
          Duration.ofSeconds(30),
          Duration.ofMinutes(2));

  /** Refuses a limit that is zero or negative; what is longer than a year becomes a year. */
  public Timeouts {
    connect = checked("connect", connect);
    response = checked("response", response);
    bodyIdle = checked("bodyIdle", bodyIdle);
    call = checked("call", call);
  }

  /** 10 s to connect, 30 s for the headers, 30 s between pieces of the body, 2 min in all. */
  public static Timeouts defaults() {
    return DEFAULTS;
  }

  /** With another limit for connecting. */
  public Timeouts connect(Duration limit) {
    return new Timeouts(limit, response, bodyIdle, call);
  }

  /** With another limit until the headers of the answer. */
  public Timeouts response(Duration limit) {
    return new Timeouts(connect, limit, bodyIdle, call);
  }

  /** With another limit between two pieces of the body. */
  public Timeouts bodyIdle(Duration limit) {
    return new Timeouts(connect, response, limit, call);
  }

  /** With another limit for the whole call. */
  public Timeouts call(Duration limit) {
    return new Timeouts(connect, response, bodyIdle, limit);
  }

  private static Duration checked(String name, Duration limit) {
    if (limit.isZero() || limit.isNegative()) {
      throw new IllegalArgumentException("The timeout " + name + " is not positive: " + limit);
    }
    return limit.compareTo(LONGEST) < 0 ? limit : LONGEST;
  }
}
