package dev.lockstep.client.http;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.function.LongSupplier;

/** What is left of a call's time. It starts with the call and covers the body of the answer. */
public final class Deadline {
  private final Timeouts timeouts;
  private final LongSupplier nanoTime;
  private final long start;
  private volatile boolean open;

  private Deadline(Timeouts timeouts, LongSupplier nanoTime) {
    this.timeouts = timeouts;
    this.nanoTime = nanoTime;
    this.start = nanoTime.getAsLong();
  }

  /**
   * Starts now.
   *
   * @param nanoTime a clock such as {@link System#nanoTime}
   */
  public static Deadline start(Timeouts timeouts, LongSupplier nanoTime) {
    return new Deadline(timeouts, nanoTime);
  }

  /** How long to wait for the headers of the answer from now on; zero if time is up. */
  public Duration forResponse() {
    return atMost(timeouts.response());
  }

  /** How long to wait for the next piece of the body from now on; zero if time is up. */
  public Duration forBody() {
    return atMost(timeouts.bodyIdle());
  }

  /** Whether the whole call has used up its time. */
  public boolean isOver() {
    return left().isZero();
  }

  private Duration atMost(Duration limit) {
    Duration left = left();
    return left.compareTo(limit) < 0 ? left : limit;
  }

  /** Lifts the limit on the whole call: an answer that goes on and on ends when it falls silent. */
  public void keepOpen() {
    open = true;
  }

  /** How much is left of the time of the whole call; zero if it is used up. */
  public Duration left() {
    if (open) {
      return ChronoUnit.FOREVER.getDuration();
    }
    Duration used = Duration.ofNanos(nanoTime.getAsLong() - start);
    Duration left = timeouts.call().minus(used);
    return left.isNegative() ? Duration.ZERO : left;
  }
}
