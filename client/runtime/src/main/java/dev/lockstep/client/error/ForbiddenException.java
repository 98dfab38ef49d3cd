package dev.lockstep.client.error;

/** 403: the credential does not allow this call. */
public final class ForbiddenException extends ApiStatusException {
  private static final long serialVersionUID = 1L;

  /** For an answer with that status. */
  public ForbiddenException(ErrorAnswer answer) {
    super(answer);
  }
}
