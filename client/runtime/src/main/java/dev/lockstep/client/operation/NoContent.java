package dev.lockstep.client.operation;

import java.io.IOException;
import java.io.InputStream;

/** The body of an answer that has none. */
public enum NoContent {
  /** The only one. */
  INSTANCE;

  /** A body that should not be there is read to its end if it is short: the connection is kept. */
  private static final int PASSED_OVER = 64 * 1024;

  static NoContent read(Received received) throws IOException {
    try (InputStream body = received.body()) {
      body.readNBytes(PASSED_OVER);
    }
    return INSTANCE;
  }
}
