package dev.lockstep.client.error;

/** 409: the call does not fit the state that the thing is in. */
public final class ConflictException extends ApiStatusException {
  private static final long serialVersionUID = 1L;

  /** For an answer with that status. */
  public ConflictException(ErrorAnswer answer) {
    super(answer);
  }
}
