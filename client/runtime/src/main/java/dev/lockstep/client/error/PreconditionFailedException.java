package dev.lockstep.client.error;

/** 412: the thing has changed since it was read. */
public final class PreconditionFailedException extends ApiStatusException {
  private static final long serialVersionUID = 1L;

  /** For an answer with that status. */
  public PreconditionFailedException(ErrorAnswer answer) {
    super(answer);
  }
}
