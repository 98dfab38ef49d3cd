package dev.lockstep.client.error;

/** 422: well-formed, yet a constraint is broken; the problem lists them. */
public final class UnprocessableContentException extends ApiStatusException {
  private static final long serialVersionUID = 1L;

  /** For an answer with that status. */
  public UnprocessableContentException(ErrorAnswer answer) {
    super(answer);
  }
}
