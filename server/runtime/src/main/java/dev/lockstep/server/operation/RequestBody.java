package dev.lockstep.server.operation;

import dev.lockstep.server.validate.Shape;
import dev.lockstep.server.validate.Shapes;
import dev.lockstep.server.xml.XmlBody;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    XML,
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
   * @param fields of a form, those that are not written in the default style
   * @param xml how it is read if it is XML; else empty
   */
  public record Content(
      String mediaType, Kind kind, Shape shape, List<Field> fields, Optional<XmlBody> xml) {

    /** Keeps a copy. */
    public Content {
      fields = List.copyOf(fields);
    }

    private Content with(Field field) {
      List<Field> more = new ArrayList<>(fields);
      more.add(field);
      return new Content(mediaType, kind, shape, more, xml);
    }
  }

  /**
   * A field of a form.
   *
   * @param json whether the value is written as JSON, whatever the style
   */
  public record Field(String name, Parameter.Style style, boolean explode, boolean json) {

    /** Whether a name in the form belongs to the field. */
    public boolean has(String wireName) {
      boolean deep = style == Parameter.Style.DEEP_OBJECT && wireName.startsWith(name + "[");
      return deep || wireName.equals(name);
    }

    /** The field as if it were in a query. */
    public Parameter as(Shape shape) {
      Parameter parameter = Parameter.query(name, shape).style(style, explode);
      return json ? parameter.asJson() : parameter;
    }
  }

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
    return with(new Content(mediaType, kind, shape, List.of(), Optional.empty()));
  }

  /** With one more media type, which is XML. */
  public RequestBody xml(String mediaType, Shape shape, XmlBody xml) {
    return with(new Content(mediaType, Kind.XML, shape, List.of(), Optional.of(xml)));
  }

  private RequestBody with(Content content) {
    List<Content> more = new ArrayList<>(contents);
    more.add(content);
    return new RequestBody(required, more);
  }

  /** With a field of the last media type, in a style of its own. */
  public RequestBody field(String name, Parameter.Style style, boolean explode) {
    return with(new Field(name, style, explode, false));
  }

  /** With a field of the last media type, written as JSON. */
  public RequestBody jsonField(String name) {
    return with(new Field(name, Parameter.Style.FORM, true, true));
  }

  private RequestBody with(Field field) {
    List<Content> changed = new ArrayList<>(contents);
    changed.add(changed.remove(changed.size() - 1).with(field));
    return new RequestBody(required, changed);
  }

  /** With one more media type, whose bytes are left alone. */
  public RequestBody stream(String mediaType) {
    return content(mediaType, Kind.STREAM, Shapes.any());
  }
}
