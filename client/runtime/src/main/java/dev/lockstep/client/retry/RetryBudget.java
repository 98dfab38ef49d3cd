package dev.lockstep.client.retry;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * How many retries all calls of a client can afford together: a server that is down is not asked
 * several times as often as one that is up. It is a token bucket that successes fill.
 */
public final class RetryBudget {
  private static final int FULL = 500;
  private static final int COST = 5;

  private final AtomicInteger tokens = new AtomicInteger(FULL);

  /** A full one. */
  public RetryBudget() {}

  /** Pays for a retry; false if there is not enough left. */
  public boolean pay() {
    return tokens.getAndUpdate(left -> left < COST ? left : left - COST) >= COST;
  }

  /** Gives back what a call has earned that succeeded: the price of its retry, or a little. */
  public void earn(boolean afterRetry) {
    tokens.updateAndGet(left -> Math.min(FULL, left + (afterRetry ? COST : 1)));
  }
}
