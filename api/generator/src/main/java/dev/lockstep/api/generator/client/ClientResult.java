package dev.lockstep.api.generator.client;

import dev.lockstep.api.generator.java.JavaType;
import dev.lockstep.api.generator.java.JavaTypes;
import dev.lockstep.api.model.Content;
import dev.lockstep.api.model.Operation;
import dev.lockstep.api.model.Response;
import dev.lockstep.api.model.Type;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a successful call gives.
 *
 * @param type of the value or the values, boxed; the runtime's NoContent if there is none
 * @param optional whether some successes have a value and others none, or a null
 * @param source the type in the document; Any where successes differ, or it is not JSON
 * @param xml the content of one that is XML; else empty
 */
public record ClientResult(
    Kind kind, JavaType type, boolean optional, Type source, Optional<Content> xml) {
  static final JavaType STRING = JavaType.of("java.lang.String");
  private static final JavaType TREE = JavaType.of("com.fasterxml.jackson.databind.JsonNode");
  private static final JavaType DOWNLOAD = JavaType.of("dev.lockstep.client.download.Download");
  private static final String STREAM = "dev.lockstep.client.streamed.Streamed";
  private static final String EVENT = "dev.lockstep.client.streamed.ServerEvent";

  /** Behind what is not asked for. */
  private static final String LAST = ";q=0.1";

  private static final Type ANY = new Type.Any();
  private static final ClientResult NONE =
      new ClientResult(
          Kind.NONE,
          JavaType.of("dev.lockstep.client.operation.NoContent"),
          false,
          ANY,
          Optional.empty());

  private static final ClientResult BYTES =
      new ClientResult(Kind.BYTES, DOWNLOAD, false, ANY, Optional.empty());

  /** How a body is read. */
  public enum Kind {
    /** Not at all. */
    NONE,
    JSON,
    XML,
    TEXT,
    /** As bytes, which the caller closes. */
    BYTES,
    /** Value by value, as they come. */
    STREAMED,
    /** As server-sent events. */
    EVENTS
  }

  static ClientResult of(Operation operation, JavaTypes types) {
    if (operation.method().equals("HEAD")) {
      return NONE;
    }
    List<ClientResult> results =
        successes(operation).stream().map(response -> of(response, types)).distinct().toList();
    return results.stream()
        .filter(result -> result.kind() != Kind.NONE)
        .reduce(ClientResult::merged)
        .map(result -> results.contains(NONE) ? result.orNothing() : result)
        .orElse(NONE);
  }

  /** The answers that say that all went well: 2xx, or the default where nothing else is said. */
  static List<Response> successes(Operation operation) {
    List<Response> successes = operation.responses().stream().filter(Response::isSuccess).toList();
    boolean redirects = operation.responses().stream().anyMatch(r -> r.status().startsWith("3"));
    return successes.isEmpty() && !redirects
        ? operation.responses().stream().filter(r -> r.status().equals("default")).toList()
        : successes;
  }

  /** The content that the client reads: JSON first. */
  static Optional<Content> chosen(Response response) {
    List<Content> contents = response.contents();
    return contents.stream()
        .filter(Content::isJson)
        .findFirst()
        .or(() -> contents.stream().findFirst());
  }

  /** What the client says that it can read. */
  static List<String> accepted(Operation operation) {
    List<Response> successes = successes(operation);
    List<String> good = successes.stream().flatMap(ClientResult::readable).distinct().toList();
    Stream<String> bad =
        operation.responses().stream()
            .filter(r -> !successes.contains(r))
            .flatMap(ClientResult::ofError)
            .filter(type -> !good.contains(type.replace(LAST, "")));
    return Stream.concat(good.stream(), bad).distinct().toList();
  }

  /** JSON, or else whatever there is, if only so that the server may say it. */
  private static Stream<String> ofError(Response response) {
    List<Content> contents = response.contents();
    return contents.stream().anyMatch(Content::isJson)
        ? contents.stream().filter(Content::isJson).map(Content::mediaType)
        : contents.stream().limit(1).map(content -> content.mediaType() + LAST);
  }

  /** The Java type that a method returns; empty for void. */
  public Optional<JavaType> returned() {
    return kind == Kind.NONE ? Optional.empty() : Optional.of(body());
  }

  /** The Java type of the body in a response. */
  public JavaType body() {
    return switch (kind) {
      case STREAMED -> JavaType.of(STREAM, type);
      case EVENTS -> JavaType.of(STREAM, JavaType.of(EVENT, type));
      default -> optional ? JavaType.of("java.util.Optional", type) : type;
    };
  }

  private static Stream<String> readable(Response response) {
    boolean json = response.contents().stream().anyMatch(Content::isJson);
    boolean xml = chosen(response).flatMap(Content::xml).isPresent();
    return response.contents().stream()
        .filter(content -> !json || content.isJson())
        .filter(content -> !xml || content.equals(chosen(response).orElseThrow()))
        .map(Content::mediaType);
  }

  private static ClientResult of(Response response, JavaTypes types) {
    return chosen(response).map(content -> of(content, types)).orElse(NONE);
  }

  private static ClientResult of(Content content, JavaTypes types) {
    if (content.isJson()) {
      Type type = content.type();
      boolean nullable = type instanceof Type.Nullable;
      return new ClientResult(
          Kind.JSON, types.of(type).boxed(), nullable, type.notNull(), Optional.empty());
    }
    if (content.xml().isPresent()) {
      boolean nullable = content.type() instanceof Type.Nullable;
      JavaType type = types.of(content.type()).boxed();
      return new ClientResult(Kind.XML, type, nullable, ANY, Optional.of(content));
    }
    return raw(content, types);
  }

  private static ClientResult raw(Content content, JavaTypes types) {
    Type type = content.type().notNull();
    boolean text = type instanceof Type.Text || type instanceof Type.Any;
    if (content.isEvents()) {
      JavaType data = text || type instanceof Type.Binary ? STRING : types.of(type).boxed();
      return new ClientResult(Kind.EVENTS, data, false, ANY, Optional.empty());
    }
    if (content.isJsonTexts() && !(type instanceof Type.Text || type instanceof Type.Binary)) {
      Type item = type instanceof Type.Array array ? array.items().notNull() : type;
      JavaType value = types.of(item).boxed();
      return new ClientResult(Kind.STREAMED, value, false, ANY, Optional.empty());
    }
    return content.bareMediaType().startsWith("text/") && !content.isXml()
        ? new ClientResult(Kind.TEXT, STRING, false, ANY, Optional.empty())
        : BYTES;
  }

  private ClientResult merged(ClientResult other) {
    if (kind == Kind.JSON && other.kind == Kind.JSON) {
      boolean same = type.equals(other.type);
      boolean either = optional || other.optional;
      return same
          ? new ClientResult(kind, type, either, source, xml)
          : new ClientResult(kind, TREE, either, ANY, xml);
    }
    return kind == other.kind && isAlike(other) ? this : BYTES;
  }

  /** Two elements of other names cannot be told apart by the client. */
  private boolean isAlike(ClientResult other) {
    return type.equals(other.type)
        && (kind != Kind.XML
            || (optional == other.optional
                && xml.flatMap(Content::xml).equals(other.xml.flatMap(Content::xml))));
  }

  /** Text and streams are empty by themselves. */
  private ClientResult orNothing() {
    return kind == Kind.JSON || kind == Kind.XML
        ? new ClientResult(kind, type, true, source, xml)
        : this;
  }
}
