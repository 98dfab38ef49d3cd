package dev.lockstep.server.practice.storage;

/**
 * What became of the change of a row.
 *
 * @param <R> the row
 */
public sealed interface Outcome<R> {
  /**
   * It was done.
   *
   * @param row as it is now; as it was, if it was removed
   */
  record Done<R>(R row) implements Outcome<R> {}

  /** There is no such row, or none that may be seen. */
  record Missing<R>() implements Outcome<R> {}

  /** The row has another version than the client asked for; nothing was done. */
  record Stale<R>() implements Outcome<R> {}
}
