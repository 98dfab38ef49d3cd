package dev.lockstep.client.http;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** Time as a client goes by it: this machine's, unless a test brings its own. */
public interface Time {
  /** This machine's. */
  Time SYSTEM = new Time() {};

  /** A clock that only runs forward, in nanoseconds. */
  default long nanoTime() {
    return System.nanoTime();
  }

  /** The date and time of day. */
  default Instant now() {
    return Instant.now();
  }

  /**
   * Waits.
   *
   * @throws InterruptedException if the thread is interrupted meanwhile
   */
  default void sleep(Duration duration) throws InterruptedException {
    TimeUnit.NANOSECONDS.sleep(duration.toNanos());
  }

  /** A number from 0 to 1, by which those who wait for the same are spread out. */
  default double random() {
    return ThreadLocalRandom.current().nextDouble();
  }
}
