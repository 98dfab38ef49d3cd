package dev.lockstep.client.error;

/**
 * The calling thread was interrupted. The exchange has been given up, and the thread's interrupt
 * status is set.
 */
public final class ApiInterruptedException extends ApiException {
  private static final long serialVersionUID = 1L;

  /** For a call that was given up. */
  public ApiInterruptedException(String operation, Throwable cause) {
    super(operation + " was interrupted", cause);
  }
}
