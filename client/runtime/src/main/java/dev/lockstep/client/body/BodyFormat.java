package dev.lockstep.client.body;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.lockstep.client.http.Body;
import dev.lockstep.client.json.Json;
import dev.lockstep.client.style.Values;
import java.nio.charset.StandardCharsets;

/** How the body of a request is written in one media type. */
@FunctionalInterface
public interface BodyFormat {

  /** Writes a value. */
  Encoded write(Object value);

  /** JSON, in UTF-8. */
  static BodyFormat json(String mediaType) {
    return value -> new Encoded(mediaType, Body.of(jsonBytes(value)));
  }

  /** Text, in UTF-8 and said to be. */
  static BodyFormat text(String mediaType) {
    String type = mediaType.contains(";") ? mediaType : mediaType + "; charset=utf-8";
    return value -> {
      String text = Values.text(Values.tree(value));
      return new Encoded(type, Body.of(text.getBytes(StandardCharsets.UTF_8)));
    };
  }

  /** Bytes as they are: the value is an {@link Upload}. */
  static BodyFormat bytes(String mediaType) {
    return value -> {
      if (!(value instanceof Upload upload)) {
        throw new IllegalArgumentException("The body is to be an Upload");
      }
      // The document may leave the type open, such as image/* or */*.
      return new Encoded(mediaType.contains("*") ? upload.contentType() : mediaType, upload);
    };
  }

  /** The form of HTML pages, {@code application/x-www-form-urlencoded}. */
  static FormFormat form(String mediaType) {
    return FormFormat.plain(mediaType);
  }

  /** A part for each property. */
  static MultipartFormat multipart(String mediaType) {
    return MultipartFormat.plain(mediaType);
  }

  private static byte[] jsonBytes(Object value) {
    try {
      return Json.mapper().writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("The body cannot be written as JSON", e);
    }
  }
}
