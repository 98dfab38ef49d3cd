package dev.lockstep.client.stage;

import dev.lockstep.client.http.Time;
import dev.lockstep.client.observe.ExchangeEvent;
import dev.lockstep.client.observe.ExchangeEvent.Kind;
import dev.lockstep.client.observe.ExchangeListener;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Tells the listeners of a client what happens to its calls. */
public record Watch(List<ExchangeListener> listeners, Time time) {

  /**
   * Tells of an event.
   *
   * @param status 0 if there was no answer
   * @param failure null if there was none
   * @param elapsed in nanoseconds
   */
  public void tell(
      Kind kind,
      Exchange exchange,
      int status,
      @Nullable Throwable failure,
      long elapsed,
      Duration delay) {
    if (listeners.isEmpty()) {
      return;
    }
    ExchangeEvent event =
        new ExchangeEvent(
            kind,
            exchange.operation(),
            exchange.attempts(),
            status == 0 ? OptionalInt.empty() : OptionalInt.of(status),
            Optional.ofNullable(failure),
            Duration.ofNanos(elapsed),
            delay,
            exchange.reused());
    for (ExchangeListener listener : listeners) {
      try {
        listener.on(event);
      } catch (RuntimeException e) {
        // A call does not fail because somebody who watches it does.
        LogStage.LOG.log(System.Logger.Level.WARNING, "A listener failed", e);
      }
    }
  }
}
