package dev.lockstep.server.input;

import java.io.Serial;

/** The bytes of a body are not what their media type says; the message is for the client. */
final class MalformedException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  MalformedException(String message) {
    super(message, null, false, false);
  }
}
