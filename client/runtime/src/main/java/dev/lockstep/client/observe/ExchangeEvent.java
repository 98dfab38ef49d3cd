package dev.lockstep.client.observe;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something that happened to a call.
 *
 * @param operation as messages name it, such as {@code getTask (GET /tasks/{id})}
 * @param attempt the number of the attempt, which is the last one at the end; 0 if there was none
 * @param status of the answer, if there was one
 * @param failure what there was in place of a success
 * @param elapsed how long the attempt took; at the end, the whole call
 * @param delay the wait before the next attempt; zero if there is none
 * @param reused whether the connection of the last answer had carried another one before; empty if
 *     there was no answer, or the transport does not know: the JDK's does from Java 25 on
 */
public record ExchangeEvent(
    Kind kind,
    String operation,
    int attempt,
    OptionalInt status,
    Optional<Throwable> failure,
    Duration elapsed,
    Duration delay,
    Optional<Boolean> reused) {

  /** What happened. */
  public enum Kind {
    /** An attempt ended: the headers of an answer are here, or it failed. */
    ATTEMPT,
    /** The attempt is followed by another one after the delay. */
    RETRY,
    /** The call ended: it returns, or throws the failure. */
    END
  }
}
