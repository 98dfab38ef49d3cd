package dev.lockstep.server.practice.storage;

import java.io.Serial;

/** The database cannot be opened; the message says why, in words for the operator. */
public final class DatabaseException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  DatabaseException(String reason, Throwable cause) {
    super(reason, cause);
  }
}
