package dev.lockstep.client.operation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.lockstep.client.json.Json;
import java.io.IOException;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads JSON straight from the wire, and says where a fault is. */
record JsonResult<T>(ObjectReader reader) implements Result<T> {

  /** For values of a type. */
  JsonResult(JavaType type) {
    this(Json.mapper().readerFor(type));
  }

  @Override
  public T read(Received received) throws IOException {
    return readOptional(received).orElseThrow(() -> received.invalid("has no body", null, null));
  }

  /** Reads a body that may be missing or null. */
  Optional<T> readOptional(Received received) throws IOException {
    try (PushbackInputStream body = new PushbackInputStream(received.body(), 1)) {
      int first = body.read();
      if (first < 0) {
        return Optional.empty();
      }
      if (!isJson(received.mediaType())) {
        throw received.invalid("its body is " + received.contentType(), null, null);
      }
      body.unread(first);
      return Optional.ofNullable(reader.readValue(body));
    } catch (JsonProcessingException e) {
      throw received.invalid("its body cannot be read: " + e.getOriginalMessage(), place(e), e);
    }
  }

  /** A part of a body that has been read already. */
  T convert(Received received, JsonNode node, String pointer) {
    try {
      return reader.readValue(node);
    } catch (JsonProcessingException e) {
      String place = pointer + place(e);
      throw received.invalid("its body cannot be read: " + e.getOriginalMessage(), place, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A server that does not say what it sends is believed to send what was promised. */
  private static boolean isJson(String mediaType) {
    return mediaType.isEmpty()
        || mediaType.endsWith("/json")
        || mediaType.endsWith("+json")
        || mediaType.endsWith("/x-json");
  }

  private static String place(JsonProcessingException fault) {
    if (!(fault instanceof JsonMappingException mapping)) {
      return "";
    }
    return mapping.getPath().stream().map(JsonResult::segment).collect(Collectors.joining());
  }

  private static String segment(JsonMappingException.Reference step) {
    String name = step.getFieldName();
    return "/" + (name == null ? step.getIndex() : name.replace("~", "~0").replace("/", "~1"));
  }
}
