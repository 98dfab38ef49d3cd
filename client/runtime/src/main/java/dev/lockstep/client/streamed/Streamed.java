package dev.lockstep.client.streamed;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JavaType;
import dev.lockstep.client.json.Json;
import dev.lockstep.client.operation.Received;
import dev.lockstep.client.operation.Result;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What a server sends piece by piece, each piece here when it has arrived. To be read once, from
 * one thread, and closed. It may go on for ever: the limit on the time of the whole call ends with
 * the headers of the answer, and only that between two pieces of the body stays.
 *
 * <p>Going on throws what a call throws if the connection fails, or a piece is not what the
 * document promises.
 *
 * @param <T> the type of the pieces
 */
public final class Streamed<T> implements Iterable<T>, AutoCloseable {
  private final Received received;
  private final Source<T> source;
  private boolean begun;

  /** Where the pieces come from. */
  @FunctionalInterface
  interface Source<T> {
    /** Waits for the next piece; empty at the end. */
    Optional<T> next() throws IOException;
  }

  private Streamed(Received received, Source<T> source) {
    this.received = received;
    this.source = source;
    received.ongoing().keepOpen();
  }

  /** JSON texts of a class, one after the other: lines (NDJSON), or a sequence (RFC 7464). */
  public static <T> Result<Streamed<T>> values(Class<T> type) {
    return values(Json.mapper().constructType(type));
  }

  /** JSON texts of a generic type, one after the other. */
  public static <T> Result<Streamed<T>> values(TypeReference<T> type) {
    return values(Json.mapper().constructType(type.getType()));
  }

  /** Server-sent events with data of a class. */
  public static <T> Result<Streamed<ServerEvent<T>>> events(Class<T> type) {
    return events(Json.mapper().constructType(type));
  }

  /** Server-sent events with data of a generic type. */
  public static <T> Result<Streamed<ServerEvent<T>>> events(TypeReference<T> type) {
    return events(Json.mapper().constructType(type.getType()));
  }

  private static <T> Result<Streamed<T>> values(JavaType type) {
    return received -> {
      JsonTexts<T> texts = new JsonTexts<>(expected(received, "json"), type);
      return new Streamed<>(received, texts::next);
    };
  }

  private static <T> Result<Streamed<ServerEvent<T>>> events(JavaType type) {
    return received -> {
      EventLines lines = new EventLines(expected(received, "event-stream"));
      EventReader<T> events = new EventReader<>(lines, text -> data(received, type, text));
      return new Streamed<>(received, events::next);
    };
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // The type says it.
  private static <T> T data(Received received, JavaType type, String text) {
    return type.hasRawClass(String.class) ? (T) text : JsonTexts.of(received, type, text);
  }

  /** A server that does not say what it sends is believed to send what was promised. */
  private static Received expected(Received received, String mediaType) {
    if (!received.mediaType().isEmpty() && !received.mediaType().contains(mediaType)) {
      received.close();
      throw received.invalid("its body is " + received.contentType(), null, null);
    }
    return received;
  }

  /** The bytes as they come, instead of the pieces. */
  public InputStream body() {
    begin();
    return received.body();
  }

  @Override
  public Iterator<T> iterator() {
    begin();
    return new Pieces();
  }

  /** The pieces as a stream, which closes this when it is closed. */
  public Stream<T> stream() {
    int traits = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator(), traits), false)
        .onClose(this::close);
  }

  /** Gives up what has not arrived yet. */
  @Override
  public void close() {
    received.close();
  }

  private void begin() {
    if (begun) {
      throw new IllegalStateException("What is streamed can be read only once");
    }
    begun = true;
  }

  private final class Pieces implements Iterator<T> {
    private Optional<T> next = Optional.empty();
    private boolean ended;

    @Override
    public boolean hasNext() {
      if (next.isEmpty() && !ended) {
        next = received.ongoing().reading(source::next);
        ended = next.isEmpty();
      }
      return next.isPresent();
    }

    @Override
    public T next() {
      if (!hasNext()) {
        throw new NoSuchElementException("There is nothing more");
      }
      T piece = next.orElseThrow();
      next = Optional.empty();
      return piece;
    }
  }
}
