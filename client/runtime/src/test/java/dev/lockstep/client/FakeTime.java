package dev.lockstep.client;

import dev.lockstep.client.http.Time;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A time that passes only by waiting, and at once then. */
final class FakeTime implements Time {
  static final Instant START = Instant.parse("2026-01-02T03:04:05Z");

  private final List<Duration> waits = new CopyOnWriteArrayList<>();
  private volatile Duration passed = Duration.ZERO;

  @Override
  public long nanoTime() {
    return passed.toNanos();
  }

  @Override
  public Instant now() {
    return START.plus(passed);
  }

  @Override
  public void sleep(Duration duration) {
    waits.add(duration);
    pass(duration);
  }

  /** The longest wait there can be. */
  @Override
  public double random() {
    return 1;
  }

  synchronized void pass(Duration duration) {
    passed = passed.plus(duration);
  }

  List<Duration> waits() {
    return waits;
  }
}
