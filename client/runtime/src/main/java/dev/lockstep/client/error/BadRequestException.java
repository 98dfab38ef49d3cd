package dev.lockstep.client.error;

/** 400: the request could not be understood. */
public final class BadRequestException extends ApiStatusException {
  private static final long serialVersionUID = 1L;

  /** For an answer with that status. */
  public BadRequestException(ErrorAnswer answer) {
    super(answer);
  }
}
