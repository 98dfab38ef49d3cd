package dev.lockstep.client.streamed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import dev.lockstep.client.json.Json;
import dev.lockstep.client.operation.Received;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** JSON texts one after the other, on lines of their own or in a sequence (RFC 7464). */
final class JsonTexts<T> {
  private final Received received;
  private final JavaType type;
  private @Nullable MappingIterator<JsonNode> texts;

  JsonTexts(Received received, JavaType type) {
    this.received = received;
    this.type = type;
  }

  /** Waits for the next one. */
  Optional<T> next() throws IOException {
    try {
      MappingIterator<JsonNode> iterator = texts();
      return iterator.hasNextValue()
          ? Optional.of(received.value(type, iterator.nextValue()))
          : Optional.empty();
    } catch (JsonProcessingException e) {
      throw unreadable(received, e);
    }
  }

  /** A value out of a text of its own. */
  @SuppressWarnings("TypeParameterUnusedInFormals") // The type says it.
  static <T> T of(Received received, JavaType type, String text) {
    try {
      return received.value(type, Json.mapper().readTree(text));
    } catch (JsonProcessingException e) {
      throw unreadable(received, e);
    }
  }

  private static RuntimeException unreadable(Received received, JsonProcessingException e) {
    return received.invalid("its body cannot be read: " + e.getOriginalMessage(), "", e);
  }

  /** Not before it is asked for: Jackson waits for the first bytes. */
  private MappingIterator<JsonNode> texts() throws IOException {
    MappingIterator<JsonNode> begun = texts;
    if (begun == null) {
      InputStream body = new Separated(received.body());
      begun = Json.mapper().readerFor(JsonNode.class).readValues(body);
      texts = begun;
    }
    return begun;
  }

  /** The separators of a sequence are as good as spaces. */
  private static final class Separated extends FilterInputStream {
    private static final int SEPARATOR = 0x1e;

    Separated(InputStream body) {
      super(body);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int count = super.read(target, offset, length);
      for (int i = offset; i < offset + count; i++) {
        target[i] = target[i] == SEPARATOR ? (byte) ' ' : target[i];
      }
      return count;
    }
  }
}
