package dev.lockstep.client.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * An answer whose body may still be on its way.
 *
 * @param body to be read to its end or closed, or else the connection is lost to others
 * @param reused whether the connection had been used before; empty if the transport cannot tell
 */
public record HttpAnswer(int status, Headers headers, InputStream body, Optional<Boolean> reused)
    implements AutoCloseable {

  /** From a transport that cannot tell one connection from another. */
  public HttpAnswer(int status, Headers headers, InputStream body) {
    this(status, headers, body, Optional.empty());
  }

  /** Gives up a body that nobody wants; the connection is kept if it is a short one. */
  public void discard() throws IOException {
    try (body) {
      if (body instanceof BodyStream stream) {
        stream.drain();
      }
    }
  }

  @Override
  public void close() throws IOException {
    body.close();
  }
}
