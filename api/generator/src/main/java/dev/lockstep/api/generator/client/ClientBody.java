package dev.lockstep.api.generator.client;

import dev.lockstep.api.generator.java.JavaType;
import dev.lockstep.api.generator.java.JavaTypes;
import dev.lockstep.api.model.Body;
import dev.lockstep.api.model.Content;
import dev.lockstep.api.model.Type;
import java.util.List;
import java.util.stream.Stream;

/**
 * The media type in which the client sends a body: the first JSON one, or else the first that it
 * has more to say about than bytes, XML last.
 *
 * @param content what the document says of it
 */
public record ClientBody(Content content, Kind kind, JavaType type) {

  /** How a body is written. */
  public enum Kind {
    JSON,
    FORM,
    MULTIPART,
    TEXT,
    XML,
    /** Bytes as they are: an Upload. */
    BYTES
  }

  static ClientBody of(Body body, JavaTypes types) {
    List<Content> contents = body.contents();
    Content chosen =
        contents.stream()
            .filter(Content::isJson)
            .findFirst()
            .or(() -> contents.stream().filter(ClientBody::isStructured).findFirst())
            .or(() -> contents.stream().filter(c -> kind(c) == Kind.XML).findFirst())
            .orElse(contents.get(0));
    return new ClientBody(chosen, kind(chosen), type(chosen, types));
  }

  /** Media types that differ in name alone: a caller sets them with the header Content-Type. */
  List<String> alike(Body body) {
    return others(body).filter(this::isAlike).map(Content::mediaType).toList();
  }

  /** The media types of the document that the client does not send. */
  List<String> unsent(Body body) {
    return others(body).filter(other -> !isAlike(other)).map(Content::mediaType).toList();
  }

  private Stream<Content> others(Body body) {
    return body.contents().stream().filter(other -> !other.equals(content));
  }

  private boolean isAlike(Content other) {
    return kind(other) == kind && other.type().equals(content.type());
  }

  private static boolean isStructured(Content content) {
    return kind(content) != Kind.BYTES && kind(content) != Kind.XML;
  }

  private static Kind kind(Content content) {
    String mediaType = content.bareMediaType();
    if (content.xml().isPresent()) {
      return Kind.XML;
    }
    if (content.isJson()) {
      return Kind.JSON;
    }
    if (content.isForm()) {
      return content.isMultipart() ? Kind.MULTIPART : Kind.FORM;
    }
    return mediaType.startsWith("text/") && !content.isXml() ? Kind.TEXT : Kind.BYTES;
  }

  private static JavaType type(Content content, JavaTypes types) {
    return switch (kind(content)) {
      case JSON, XML, FORM, MULTIPART -> types.of(content.type());
      case TEXT -> isScalar(content.type()) ? types.of(content.type()) : ClientResult.STRING;
      case BYTES -> JavaType.of("dev.lockstep.client.body.Upload");
    };
  }

  private static boolean isScalar(Type type) {
    Type bare = type.notNull();
    return bare instanceof Type.Text
        || bare instanceof Type.Int
        || bare instanceof Type.Num
        || bare instanceof Type.Bool
        || bare instanceof Type.Ref;
  }
}
