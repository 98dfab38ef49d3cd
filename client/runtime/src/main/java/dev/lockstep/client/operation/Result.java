package dev.lockstep.client.operation;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.lockstep.client.json.Json;
import java.io.IOException;
import java.util.Optional;

/**
 * How the body of a successful answer is read.
 *
 * @param <T> what it becomes
 */
@FunctionalInterface
public interface Result<T> {

  /**
   * Reads the body and, unless it is the stream itself that is returned, closes it.
   *
   * @throws IOException if the connection fails
   * @throws dev.lockstep.client.error.InvalidResponseException if it is not what was promised
   */
  T read(Received received) throws IOException;

  /** Nothing: a body is passed over. */
  static Result<NoContent> none() {
    return NoContent::read;
  }

  /** JSON of a class. */
  static <T> Result<T> json(Class<T> type) {
    return new JsonResult<>(Json.mapper().constructType(type));
  }

  /** JSON of a generic type. */
  static <T> Result<T> json(TypeReference<T> type) {
    return new JsonResult<>(Json.mapper().constructType(type.getType()));
  }

  /** A page of JSON: the items are in an array at a JSON pointer (RFC 6901). */
  static <T> Result<Items<T>> items(TypeReference<T> type, String pointer) {
    return ItemsResult.of(Json.mapper().constructType(type.getType()), pointer);
  }

  /** A page of JSON: the items are in an array at a JSON pointer (RFC 6901). */
  static <T> Result<Items<T>> items(Class<T> type, String pointer) {
    return ItemsResult.of(Json.mapper().constructType(type), pointer);
  }

  /** Text, in the charset that the server names, or else in UTF-8. */
  static Result<String> text() {
    return TextResult::read;
  }

  /** JSON of a class that may be missing or null. */
  static <T> Result<Optional<T>> optional(Class<T> type) {
    return new JsonResult<T>(Json.mapper().constructType(type))::readOptional;
  }

  /** JSON of a generic type that may be missing or null. */
  static <T> Result<Optional<T>> optional(TypeReference<T> type) {
    return new JsonResult<T>(Json.mapper().constructType(type.getType()))::readOptional;
  }
}
