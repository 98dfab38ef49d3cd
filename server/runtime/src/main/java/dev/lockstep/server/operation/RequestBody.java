package dev.lockstep.server.operation;

import dev.lockstep.server.validate.Shape;
import dev.lockstep.server.validate.Shapes;
import java.util.ArrayList;
import java.util.List;

/**
 * The body that an operation takes.
 *
 * @param contents one for each media type, in document order
 */
public record RequestBody(boolean required, List<Content> contents) {

  /** What is made of the bytes. */
  public enum Kind {
    JSON,
    YAML,
    /** A form in the encoding of a query. */
    FORM,
    MULTIPART,
    TEXT,
    /** The bytes as they come. */
    STREAM
  }

  /**
   * The body in one media type.
   *
   * @param mediaType as the document writes it; may be a range such as image/*
   */
  public record Content(String mediaType, Kind kind, Shape shape) {}

  /** Keeps a copy. */
  public RequestBody {
    contents = List.copyOf(contents);
  }

  /** A body that must be sent. */
  public static RequestBody mandatory() {
    return new RequestBody(true, List.of());
  }

  /** A body that may be left out. */
  public static RequestBody optional() {
    return new RequestBody(false, List.of());
  }

  /** With one more media type. */
  public RequestBody content(String mediaType, Kind kind, Shape shape) {
    List<Content> more = new ArrayList<>(contents);
    more.add(new Content(mediaType, kind, shape));
    return new RequestBody(required, more);
  }

  /** With one more media type, whose bytes are left alone. */
  public RequestBody stream(String mediaType) {
    return content(mediaType, Kind.STREAM, Shapes.any());
  }
}
