package dev.lockstep.client.error;

/** 401: a credential is missing, or was not accepted. */
public final class UnauthorizedException extends ApiStatusException {
  private static final long serialVersionUID = 1L;

  /** For an answer with that status. */
  public UnauthorizedException(ErrorAnswer answer) {
    super(answer);
  }
}
