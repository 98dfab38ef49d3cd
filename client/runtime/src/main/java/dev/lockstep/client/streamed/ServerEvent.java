package dev.lockstep.client.streamed;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/**
 * One server-sent event.
 *
 * @param <T> the type of its data
 */
public final class ServerEvent<T> {
  private final String event;
  private final String id;
  private final Optional<Duration> retry;
  private final String text;
  private final Function<String, T> parser;

  ServerEvent(
      String event, String id, Optional<Duration> retry, String text, Function<String, T> parser) {
    this.event = event;
    this.id = id;
    this.retry = retry;
    this.text = text;
    this.parser = parser;
  }

  /** What kind of event it is: {@code message} if the server does not say. */
  public String event() {
    return event;
  }

  /** The last id that the server has given up to this event; empty if there was none. */
  public String id() {
    return id;
  }

  /** How long the server wants to be left alone before a new connection, as it last said. */
  public Optional<Duration> retry() {
    return retry;
  }

  /** The data as it came. */
  public String text() {
    return text;
  }

  /**
   * The data, read from its JSON unless it is text.
   *
   * @throws dev.lockstep.client.error.InvalidResponseException if it is not what was promised
   */
  public T data() {
    return parser.apply(text);
  }

  @Override
  public String toString() {
    return "ServerEvent[" + event + "]";
  }
}
