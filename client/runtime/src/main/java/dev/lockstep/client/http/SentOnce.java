package dev.lockstep.client.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A body that refuses to be sent again. The JDK's client repeats a GET or HEAD on its own when the
 * connection is closed without an answer; whether a call is repeated is for this client to say.
 * What the JDK asks for at the beginning of every sending, also where there is no body, is the
 * length.
 */
final class SentOnce implements BodyPublisher {
  private final BodyPublisher body;
  private final AtomicBoolean sent = new AtomicBoolean();

  SentOnce(BodyPublisher body) {
    this.body = body;
  }

  @Override
  public long contentLength() {
    if (sent.getAndSet(true)) {
      throw new UncheckedIOException(
          new IOException("The connection was closed without an answer"));
    }
    return body.contentLength();
  }

  @Override
  public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
    body.subscribe(subscriber);
  }
}
