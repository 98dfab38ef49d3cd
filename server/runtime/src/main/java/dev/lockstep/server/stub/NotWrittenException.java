package dev.lockstep.server.stub;

import java.io.Serial;

/** Thrown by a generated stub: the operation has no handler, so an example is to be answered. */
public final class NotWrittenException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /** For the operation of this id. */
  public NotWrittenException(String operationId) {
    // It is thrown on every call of a stub and never printed: a stack trace would be for nobody.
    super(operationId + " is not written", null, false, false);
  }
}
