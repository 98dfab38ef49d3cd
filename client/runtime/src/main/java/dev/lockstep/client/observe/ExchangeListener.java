package dev.lockstep.client.observe;

import java.util.function.Consumer;

/**
 * Is told what happens to the calls of a client, for metrics and logs. It is called by the thread
 * of the call, which waits for it; what it throws is logged and otherwise passed over.
 */
@FunctionalInterface
public interface ExchangeListener {

  /** Is told of an event. */
  void on(ExchangeEvent event);

  /** One that is told of retries alone, before they are waited for. */
  static ExchangeListener onRetry(Consumer<? super ExchangeEvent> consumer) {
    return only(ExchangeEvent.Kind.RETRY, consumer);
  }

  /** One that is told of the end of every call alone. */
  static ExchangeListener onEnd(Consumer<? super ExchangeEvent> consumer) {
    return only(ExchangeEvent.Kind.END, consumer);
  }

  private static ExchangeListener only(
      ExchangeEvent.Kind kind, Consumer<? super ExchangeEvent> consumer) {
    return event -> {
      if (event.kind() == kind) {
        consumer.accept(event);
      }
    };
  }
}
