package dev.lockstep.client.error;

/**
 * No connection could be made, or it broke before the answer was complete. The server may have
 * carried out the call all the same.
 */
public final class ApiConnectionException extends ApiException {
  private static final long serialVersionUID = 1L;

  private final int attempts;

  /** For a call whose connection failed. */
  public ApiConnectionException(String operation, int attempts, Throwable cause) {
    super(operation + " lost its connection" + after(attempts) + ": " + reason(cause), cause);
    this.attempts = attempts;
  }

  /** How often the call was tried, the last time included. */
  public int attempts() {
    return attempts;
  }

  private static String reason(Throwable cause) {
    String message = cause.getMessage();
    return message == null ? cause.getClass().getSimpleName() : message;
  }
}
