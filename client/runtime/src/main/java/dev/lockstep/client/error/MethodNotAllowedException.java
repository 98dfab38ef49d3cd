package dev.lockstep.client.error;

/** 405: not with this method; the header {@code Allow} names those that are. */
public final class MethodNotAllowedException extends ApiStatusException {
  private static final long serialVersionUID = 1L;

  /** For an answer with that status. */
  public MethodNotAllowedException(ErrorAnswer answer) {
    super(answer);
  }
}
