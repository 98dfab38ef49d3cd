package dev.lockstep.client.error;

/** The call took longer than it was allowed to. The server may have carried it out all the same. */
public final class ApiTimeoutException extends ApiException {
  private static final long serialVersionUID = 1L;

  private final Phase phase;
  private final int attempts;

  /** What the call was waiting for. */
  public enum Phase {
    /** A connection; the server has not seen the request. */
    CONNECT,
    /** The status and the headers of the answer. */
    RESPONSE,
    /** The next piece of the body of the answer. */
    BODY,
    /** The limit of the whole call was reached, whatever it was waiting for. */
    CALL
  }

  /** For a call that was waiting in this phase. */
  public ApiTimeoutException(String operation, Phase phase, int attempts, Throwable cause) {
    super(operation + " timed out (" + phase + ")" + after(attempts), cause);
    this.phase = phase;
    this.attempts = attempts;
  }

  /** What the call was waiting for. */
  public Phase phase() {
    return phase;
  }

  /** How often the call was tried, the last time included. */
  public int attempts() {
    return attempts;
  }
}
