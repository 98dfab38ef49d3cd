package dev.lockstep.client.http;

import java.io.IOException;

/**
 * Sends a request and gives back the answer as it comes. Everything a client does beyond that is
 * built on top, so that another HTTP library can be put underneath by implementing one method.
 */
@FunctionalInterface
public interface Transport extends AutoCloseable {

  /**
   * Sends one request, once, and returns when the status and the headers have arrived.
   *
   * <p>Redirects are not followed. The body of the answer must obey the deadline too: a read fails
   * with {@link java.net.http.HttpTimeoutException} when it has passed.
   *
   * @throws java.net.http.HttpConnectTimeoutException if no connection came about in time
   * @throws java.net.http.HttpTimeoutException if no answer came in time
   * @throws IOException if the connection could not be made or broke
   * @throws InterruptedException if the thread was interrupted; the request is then given up
   */
  HttpAnswer send(HttpCall call, Deadline deadline) throws IOException, InterruptedException;

  /** Gives up what the transport holds. Nothing can be sent any more. */
  @Override
  default void close() {}
}
