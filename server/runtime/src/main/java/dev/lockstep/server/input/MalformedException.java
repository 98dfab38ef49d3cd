package dev.lockstep.server.input;

import java.io.Serial;

/** The bytes of a body are not what their media type says. */
final class MalformedException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private final String explanation;

  MalformedException(String explanation) {
    super(explanation, null, false, false);
    this.explanation = explanation;
  }

  /** A sentence for the client. */
  String explanation() {
    return explanation;
  }
}
