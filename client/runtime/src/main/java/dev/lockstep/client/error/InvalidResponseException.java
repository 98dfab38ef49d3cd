package dev.lockstep.client.error;

import dev.lockstep.client.http.Headers;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answer came, and says that all went well, yet it is not what the document promises: a page of
 * HTML, half a JSON text, a required property missing, no body at all.
 */
public final class InvalidResponseException extends ApiException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final Headers headers;
  private final @Nullable String pointer;

  /**
   * For an answer that cannot be read.
   *
   * @param pointer the JSON pointer (RFC 6901) of the fault in the body; null if it has no place
   */
  public InvalidResponseException(
      String message,
      int status,
      Headers headers,
      @Nullable String pointer,
      @Nullable Throwable cause) {
    super(pointer == null ? message : message + " at #" + pointer, cause);
    this.status = status;
    this.headers = headers;
    this.pointer = pointer;
  }

  /** The status of the answer. */
  public int status() {
    return status;
  }

  /** The headers of the answer. */
  public Headers headers() {
    return headers;
  }

  /** Where in the JSON of the body the fault is, as a JSON pointer (RFC 6901). */
  public Optional<String> pointer() {
    return Optional.ofNullable(pointer);
  }
}
