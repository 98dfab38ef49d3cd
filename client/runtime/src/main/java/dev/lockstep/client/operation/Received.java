package dev.lockstep.client.operation;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.client.error.InvalidResponseException;
import dev.lockstep.client.http.Headers;
import dev.lockstep.client.http.HttpAnswer;
import java.io.InputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A successful answer that is still to be read.
 *
 * @param operation the call, as messages name it
 * @param ongoing for what reads the body after the call has returned
 */
public record Received(String operation, HttpAnswer answer, Ongoing ongoing) {

  /** The bytes as they come. */
  public InputStream body() {
    return answer.body();
  }

  /** Gives up what has not been read of the body. */
  public void close() {
    ongoing.reading(
        () -> {
          answer.close();
          return NoContent.INSTANCE;
        });
  }

  /**
   * The value of a piece of the body.
   *
   * @throws InvalidResponseException if it is not of this type
   */
  @SuppressWarnings("TypeParameterUnusedInFormals") // The type says it.
  public <T> T value(JavaType type, JsonNode json) {
    if (json.isNull()) {
      throw invalid("null is in its body", "", null);
    }
    return new JsonResult<T>(type).convert(this, json, "");
  }

  /** The media type without its parameters, in lower case; empty if the server gives none. */
  public String mediaType() {
    String type = contentType();
    int semicolon = type.indexOf(';');
    String bare = semicolon < 0 ? type : type.substring(0, semicolon);
    return bare.strip().toLowerCase(Locale.ROOT);
  }

  /** The Content-Type header; empty if there is none. */
  public String contentType() {
    return headers().first("Content-Type").orElse("");
  }

  /** The headers of the answer. */
  public Headers headers() {
    return answer.headers();
  }

  /**
   * What to throw if the answer is not what the document promises.
   *
   * @param pointer where in the body; null if the fault has no place
   */
  public InvalidResponseException invalid(
      String fault, @Nullable String pointer, @Nullable Throwable cause) {
    String message = operation + " was answered " + answer.status() + ", but " + fault;
    return new InvalidResponseException(message, answer.status(), headers(), pointer, cause);
  }
}
