package dev.lockstep.client.http;

import java.io.IOException;

/**
 * Sees every request just before it is sent, each attempt and each redirect by itself, and may
 * change it, answer it, or change the answer. Whatever it adds goes wherever the request goes.
 */
@FunctionalInterface
public interface Interceptor {

  /**
   * Handles a request by handing it on, or not.
   *
   * @throws IOException if the connection fails; such a call may be repeated
   * @throws InterruptedException if the thread was interrupted
   */
  HttpAnswer intercept(HttpCall request, Chain chain) throws IOException, InterruptedException;

  /** The rest of the way to the server. */
  @FunctionalInterface
  interface Chain {
    /** Sends the request on. */
    HttpAnswer proceed(HttpCall request) throws IOException, InterruptedException;
  }
}
