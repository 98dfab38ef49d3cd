package dev.lockstep.client.error;

import org.jspecify.annotations.Nullable;

/**
 * What a call throws when it has no answer to give. Every exception of a client is one of these.
 */
public abstract class ApiException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * With a message that holds no secret.
   *
   * @param cause null if there is none
   */
  protected ApiException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** What a message says of the number of attempts, if there were several. */
  static String after(int attempts) {
    return attempts > 1 ? " after " + attempts + " attempts" : "";
  }
}
