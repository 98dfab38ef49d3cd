package dev.lockstep.client.error;

/** 429: too many calls; {@link #retryAfter} says how long to wait, if the server does. */
public final class RateLimitedException extends ApiStatusException {
  private static final long serialVersionUID = 1L;

  /** For an answer with that status. */
  public RateLimitedException(ErrorAnswer answer) {
    super(answer);
  }
}
