package dev.lockstep.client.error;

/** 5xx: the server failed. */
public final class ServerErrorException extends ApiStatusException {
  private static final long serialVersionUID = 1L;

  /** For an answer with that status. */
  public ServerErrorException(ErrorAnswer answer) {
    super(answer);
  }
}
