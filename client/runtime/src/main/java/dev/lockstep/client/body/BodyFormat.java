package dev.lockstep.client.body;

/** How the body of a request is written in one media type. */
@FunctionalInterface
public interface BodyFormat {

  /** Writes a value. */
  Encoded write(Object value);

  /** JSON. */
  static BodyFormat json(String mediaType) {
    return new JsonFormat(mediaType);
  }

  /** Text, in UTF-8. */
  static BodyFormat text(String mediaType) {
    return new TextFormat(mediaType);
  }

  /** Bytes as they are: the value is an {@link Upload}. */
  static BodyFormat bytes(String mediaType) {
    return new UploadFormat(mediaType);
  }

  /** The form of HTML pages, {@code application/x-www-form-urlencoded}. */
  static FormFormat form(String mediaType) {
    return FormFormat.plain(mediaType);
  }

  /** A part for each property. */
  static MultipartFormat multipart(String mediaType) {
    return MultipartFormat.plain(mediaType);
  }
}
