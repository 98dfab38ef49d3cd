package dev.lockstep.client.retry;

import java.time.Duration;

/**
 * How often a call is made once more, and after how long.
 *
 * @param max how many times after the first; none if zero
 * @param first the longest wait before the first retry; it doubles with each that follows
 * @param longest the longest wait before any retry
 * @param maxRetryAfter up to which wait the server is obeyed; where it asks for more, the call
 *     fails
 */
public record Retries(int max, Duration first, Duration longest, Duration maxRetryAfter) {
  private static final Retries DEFAULTS =
      new Retries(2, Duration.ofMillis(500), Duration.ofSeconds(8), Duration.ofSeconds(60));

  /** Refuses numbers that are negative. */
  public Retries {
    if (max < 0 || first.isNegative() || longest.isNegative() || maxRetryAfter.isNegative()) {
      throw new IllegalArgumentException("A number of retries or a wait is negative");
    }
  }

  /** 2 retries, waits of up to 500 ms and 8 s, and the server is obeyed up to 60 s. */
  public static Retries defaults() {
    return DEFAULTS;
  }

  /** With another number of retries. */
  public Retries max(int retries) {
    return new Retries(retries, first, longest, maxRetryAfter);
  }

  /** With other waits: before the first retry, and at most. */
  public Retries backoff(Duration firstWait, Duration longestWait) {
    return new Retries(max, firstWait, longestWait, maxRetryAfter);
  }

  /** With another limit on what the server may ask for. */
  public Retries maxRetryAfter(Duration limit) {
    return new Retries(max, first, longest, limit);
  }

  /**
   * How long to wait before a retry: anything up to the limit, so that clients that failed together
   * do not come back together.
   *
   * @param retry the first is 1
   * @param random from 0 to 1
   */
  public Duration backoff(int retry, double random) {
    double doubled = first.toMillis() * Math.pow(2, retry - 1);
    double limit = Math.min((double) longest.toMillis(), doubled);
    return Duration.ofMillis((long) (limit * random));
  }
}
