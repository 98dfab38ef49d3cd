package dev.lockstep.client.http;

import java.io.IOException;
import java.io.InputStream;

/**
 * An answer whose body may still be on its way.
 *
 * @param body to be read to its end or closed, or else the connection is lost to others
 */
public record HttpAnswer(int status, Headers headers, InputStream body) implements AutoCloseable {
  @Override
  public void close() throws IOException {
    body.close();
  }
}
