package dev.lockstep.client.operation;

import java.io.IOException;

/** A call whose answer is still coming in. */
public interface Ongoing {

  /** Something that reads from the wire. */
  @FunctionalInterface
  interface Step<T> {
    /** Reads. */
    T run() throws IOException, InterruptedException;
  }

  /**
   * Reads from the body of the answer.
   *
   * @throws dev.lockstep.client.error.ApiException if the wire fails
   */
  <T> T reading(Step<T> step);

  /** Lifts the limit on the time of the whole call; from now on silence alone ends it. */
  void keepOpen();
}
