package dev.lockstep.api.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A body in one media type.
 *
 * @param mediaType as the document writes it, such as {@code application/json}
 * @param encodings how the parts of a multipart or form body are written, by property name
 * @param xml how the body stands in XML; empty if it is not XML, or XML that is left as it is: of
 *     any content, or a text that is the whole of it
 * @param schemaPointer where its schema is in {@link ApiModel#document()}; empty if it has none
 */
public record Content(
    String mediaType,
    Type type,
    List<Example> examples,
    Map<String, PartEncoding> encodings,
    Optional<Xml> xml,
    String schemaPointer,
    Location location) {
  private static final Pattern JSON = Pattern.compile(".*(/|/x-|\\+)json");
  private static final Pattern JSON_TEXTS =
      Pattern.compile("(?i).*[/+](x-)?(nd-?json|jsonl|json-?lines|json-seq)");

  /**
   * How one part of a multipart or form body is written.
   *
   * @param contentTypes the media types the part may have; empty for the default
   * @param headers the part's own headers
   */
  public record PartEncoding(
      List<String> contentTypes, Parameter.Style style, boolean explode, List<Header> headers) {}

  /** The same as XML of its own structure. */
  public Content withXml(Xml structure) {
    return new Content(
        mediaType, type, examples, encodings, Optional.of(structure), schemaPointer, location);
  }

  /** The same, left as it is. */
  public Content withoutXml() {
    return new Content(
        mediaType, type, examples, encodings, Optional.empty(), schemaPointer, location);
  }

  /** How its values are written. */
  public Notation notation() {
    return Notation.of(this);
  }

  /** Whether the media type is JSON in any of its spellings, or has the {@code +json} suffix. */
  public boolean isJson() {
    return JSON.matcher(bareMediaType()).matches();
  }

  /** Whether the media type is one of JSON texts one after the other: lines, or a sequence. */
  public boolean isJsonTexts() {
    return isJsonTexts(bareMediaType());
  }

  /** Whether a media type is one of JSON texts one after the other. */
  public static boolean isJsonTexts(String bareMediaType) {
    return JSON_TEXTS.matcher(bareMediaType).matches();
  }

  /** Whether it is a form or has parts, and its values have members to be those. */
  public boolean isForm() {
    String bare = bareMediaType();
    Type value = type.notNull();
    boolean members =
        value instanceof Type.Ref || value instanceof Type.Map || value instanceof Type.Any;
    return members
        && (bare.equals("application/x-www-form-urlencoded") || bare.startsWith("multipart/"));
  }

  /** Whether it is a form that has parts. */
  public boolean isMultipart() {
    return isForm() && bareMediaType().startsWith("multipart/");
  }

  /** Whether the media type is that of server-sent events. */
  public boolean isEvents() {
    return bareMediaType().equals("text/event-stream");
  }

  /** One media type: where the document leaves it open, one that it covers. */
  public String concreteMediaType() {
    return switch (bareMediaType()) {
      case "application/*+json" -> "application/json";
      case "*/*", "application/*" ->
          isStructured() ? "application/json" : "application/octet-stream";
      case "text/*" -> "text/plain";
      case "image/*" -> "image/png";
      case "audio/*" -> "audio/mpeg";
      case "video/*" -> "video/mp4";
      default -> mediaType;
    };
  }

  /** Whether the media type is XML or has the {@code +xml} suffix. */
  public boolean isXml() {
    String bare = bareMediaType();
    return bare.endsWith("/xml") || bare.endsWith("+xml");
  }

  /** Whether its values have members, so that bytes or text alone do not tell them. */
  public boolean isStructured() {
    return type instanceof Type.Ref || type instanceof Type.Array || type instanceof Type.Map;
  }

  /** The media type in lower case without its parameters. */
  public String bareMediaType() {
    int semicolon = mediaType.indexOf(';');
    String bare = semicolon < 0 ? mediaType : mediaType.substring(0, semicolon);
    return bare.strip().toLowerCase(Locale.ROOT);
  }
}
