package dev.lockstep.client.error;

/**
 * No connection could be made, or it broke before the answer was complete. The server may have
 * carried out the call all the same.
 */
public final class ApiConnectionException extends ApiException {
  private static final long serialVersionUID = 1L;

  /** For a call whose connection failed. */
  public ApiConnectionException(String operation, Throwable cause) {
    super(operation + " lost its connection: " + reason(cause), cause);
  }

  private static String reason(Throwable cause) {
    String message = cause.getMessage();
    return message == null ? cause.getClass().getSimpleName() : message;
  }
}
