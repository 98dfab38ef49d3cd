package dev.lockstep.client.error;

/** 404: there is no such thing. */
public final class NotFoundException extends ApiStatusException {
  private static final long serialVersionUID = 1L;

  /** For an answer with that status. */
  public NotFoundException(ErrorAnswer answer) {
    super(answer);
  }
}
