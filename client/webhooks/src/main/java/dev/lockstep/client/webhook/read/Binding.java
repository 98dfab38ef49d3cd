package dev.lockstep.client.webhook.read;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import dev.lockstep.client.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Collectors;

/** Values become what a handler takes; and if they cannot, where and why. */
final class Binding {
  /** Outside JSON everything is text, also what is a number. */
  private static final ObjectMapper OF_TEXT =
      Json.mapper()
          .rebuild()
          .enable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          .build();

  private Binding() {}

  /** That a value is not what it should be. */
  static final class UnboundException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String pointer;
    private final String fault;

    UnboundException(String pointer, String fault) {
      super(pointer + " " + fault, null, false, false);
      this.pointer = pointer;
      this.fault = fault;
    }

    String pointer() {
      return pointer;
    }

    String fault() {
      return fault;
    }
  }

  /** Empty for null. */
  static Optional<Object> json(byte[] json, JavaType type) throws UnboundException {
    try {
      return Optional.ofNullable(Json.mapper().readValue(json, type));
    } catch (JsonProcessingException e) {
      throw unbound(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Empty for null. */
  static Optional<Object> json(JsonNode json, JavaType type) throws UnboundException {
    return bound(Json.mapper(), json, type);
  }

  /** A value that has texts in it for whatever it should have. */
  static Optional<Object> text(JsonNode texts, JavaType type) throws UnboundException {
    return bound(OF_TEXT, texts, type);
  }

  private static Optional<Object> bound(ObjectMapper mapper, JsonNode value, JavaType type)
      throws UnboundException {
    try {
      return Optional.ofNullable(mapper.treeToValue(value, type));
    } catch (JsonProcessingException e) {
      throw unbound(e);
    }
  }

  static JsonNode tree(String json) throws UnboundException {
    try {
      return Json.mapper().readTree(json);
    } catch (JsonProcessingException e) {
      throw unbound(e);
    }
  }

  private static UnboundException unbound(JsonProcessingException e) {
    if (!(e instanceof JsonMappingException mapping)) {
      JsonLocation at = e.getLocation();
      String place =
          at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
      return new UnboundException("", "is not JSON" + place);
    }
    String pointer = mapping.getPath().stream().map(Binding::segment).collect(Collectors.joining());
    return new UnboundException(pointer, why(mapping));
  }

  private static String segment(JsonMappingException.Reference step) {
    String name = step.getFieldName();
    return "/" + (name == null ? step.getIndex() : name.replace("~", "~0").replace("/", "~1"));
  }

  /** A model that cannot be built says itself what it lacks. */
  private static String why(JsonMappingException e) {
    if (e.getCause() instanceof IllegalStateException incomplete) {
      return "is not complete: " + incomplete.getMessage();
    }
    return e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null
        ? "is not " + Kinds.of(mismatch.getTargetType())
        : "cannot be read: " + e.getOriginalMessage();
  }
}
