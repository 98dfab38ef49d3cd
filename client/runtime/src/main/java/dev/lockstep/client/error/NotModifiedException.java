package dev.lockstep.client.error;

/**
 * 304: what the caller has is still current. Only a call that sends {@code If-None-Match} or {@code
 * If-Modified-Since} is answered so, and there is no value to return then.
 */
public final class NotModifiedException extends ApiStatusException {
  private static final long serialVersionUID = 1L;

  /** For an answer with that status. */
  public NotModifiedException(ErrorAnswer answer) {
    super(answer);
  }
}
