package dev.lockstep.contracts.client;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.api.cases.Inputs;
import dev.lockstep.client.body.Upload;
import dev.lockstep.client.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;

/** The inputs of a case as the Java values that a generated client takes. */
public final class Passed {
  private static final String BODY = "body";

  private final Inputs inputs;

  /** The inputs of one call. */
  public Passed(Inputs inputs) {
    this.inputs = inputs;
  }

  /** An argument of a class that must be passed. */
  public <T> T required(String key, Class<T> type) {
    return value(present(key), type);
  }

  /** An argument of a generic type that must be passed. */
  public <T> T required(String key, TypeReference<T> type) {
    return Json.mapper().convertValue(present(key), type);
  }

  /** An argument of a class that may be left out. */
  public <T> void optional(String key, Class<T> type, Consumer<T> setter) {
    find(key).map(value -> value(value, type)).ifPresent(setter);
  }

  /** An argument of a generic type that may be left out. */
  public <T> void optional(String key, TypeReference<T> type, Consumer<T> setter) {
    find(key).map(value -> Json.mapper().convertValue(value, type)).ifPresent(setter);
  }

  /** A body of bytes. */
  public Upload upload() {
    Inputs.Sent sent =
        inputs.body().orElseThrow(() -> new IllegalStateException("The case has no body"));
    String text = sent.value().isTextual() ? sent.value().textValue() : sent.value().toString();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Upload.of(bytes).contentType(sent.content().mediaType());
  }

  /** A body of bytes that may be left out. */
  public void optionalUpload(Consumer<Upload> setter) {
    inputs.body().ifPresent(sent -> setter.accept(upload()));
  }

  /** A text is passed where the media type has no other way to say what has members. */
  private static <T> T value(JsonNode value, Class<T> type) {
    boolean text = type == String.class && value.isContainerNode();
    return Json.mapper().convertValue(text ? value.toString() : value, type);
  }

  private JsonNode present(String key) {
    return find(key).orElseThrow(() -> new IllegalStateException("The case has no " + key));
  }

  private Optional<JsonNode> find(String key) {
    return key.equals(BODY)
        ? inputs.body().map(Inputs.Sent::value)
        : Optional.ofNullable(inputs.parameters().get(key));
  }
}
