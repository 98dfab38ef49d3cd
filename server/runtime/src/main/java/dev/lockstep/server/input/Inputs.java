package dev.lockstep.server.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.lockstep.server.json.Json;
import dev.lockstep.server.operation.Parameter.In;
import dev.lockstep.server.request.Part;
import dev.lockstep.server.security.Caller;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The values of a request that has no fault; generated code takes them out by name and type.
 *
 * @param values of the parameters that were sent or have a default
 * @param body empty if none was sent
 * @param caller empty if the operation needs no credential and none was sent
 */
public record Inputs(Map<Key, JsonNode> values, Optional<Body> body, Optional<Caller> caller) {

  /** A parameter; two of them may have one name in different places. */
  public record Key(In in, String name) {}

  /**
   * A body that has been read.
   *
   * @param content which of the documented contents it is, from 0
   * @param tree what it says as JSON; null for bytes that are left alone
   * @param parts of a multipart body; else empty
   * @param stream the bytes that are left alone; else empty
   */
  public record Body(int content, JsonNode tree, List<Part> parts, InputStream stream) {
    static Body of(int content, JsonNode tree) {
      return new Body(content, tree, List.of(), InputStream.nullInputStream());
    }

    static Body of(int content, InputStream stream) {
      return new Body(content, NullNode.getInstance(), List.of(), stream);
    }
  }

  /** The value of a parameter that is always there. */
  public <T> T required(In in, String name, Class<T> type) {
    return optional(in, name, type).orElseThrow();
  }

  /** The value of a parameter that is always there. */
  public <T> T required(In in, String name, TypeReference<T> type) {
    return optional(in, name, type).orElseThrow();
  }

  /** The value of a parameter; empty if it was not sent or is null. */
  public <T> Optional<T> optional(In in, String name, Class<T> type) {
    return optional(in, name, Json.mapper().constructType(type));
  }

  /** The value of a parameter; empty if it was not sent or is null. */
  public <T> Optional<T> optional(In in, String name, TypeReference<T> type) {
    return optional(in, name, Json.mapper().constructType(type));
  }

  private <T> Optional<T> optional(In in, String name, JavaType type) {
    return Optional.ofNullable(values.get(new Key(in, name)))
        .filter(value -> !value.isNull())
        .map(value -> Inputs.<T>bind(value, type));
  }

  /** The body. */
  public <T> T body(Class<T> type) {
    return bind(sent().tree(), Json.mapper().constructType(type));
  }

  /** The body. */
  public <T> T body(TypeReference<T> type) {
    return bind(sent().tree(), Json.mapper().constructType(type));
  }

  /** The body; empty if none was sent. */
  public <T> Optional<T> optionalBody(Class<T> type) {
    return hasBody() ? Optional.of(body(type)) : Optional.empty();
  }

  /** The body; empty if none was sent. */
  public <T> Optional<T> optionalBody(TypeReference<T> type) {
    return hasBody() ? Optional.of(body(type)) : Optional.empty();
  }

  /** Which of the documented contents was sent, from 0. */
  public int content() {
    return sent().content();
  }

  /** The parts of a multipart body, with the names and types of files; empty if none was sent. */
  public List<Part> parts() {
    return body.map(Body::parts).orElse(List.of());
  }

  /** The bytes of the body, to be read as they come. */
  public InputStream stream() {
    return sent().stream();
  }

  /** Whether a body was sent. */
  public boolean hasBody() {
    return body.isPresent();
  }

  /** Who calls an operation that needs a credential. */
  public Caller requireCaller() {
    return caller.orElseThrow();
  }

  private Body sent() {
    return body.orElseThrow();
  }

  /** The tree has been checked, so this failing is an error of the server's. */
  @SuppressWarnings("TypeParameterUnusedInFormals") // every caller has the type in hand
  private static <T> T bind(JsonNode tree, JavaType type) {
    try {
      return Json.mapper().treeToValue(tree, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A checked value is not a " + type.toCanonical(), e);
    }
  }
}
