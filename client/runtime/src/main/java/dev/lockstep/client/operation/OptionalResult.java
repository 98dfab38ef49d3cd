package dev.lockstep.client.operation;

import dev.lockstep.client.http.HttpAnswer;
import java.io.IOException;
import java.io.PushbackInputStream;
import java.util.Optional;

/** Reads a body that may be missing. */
record OptionalResult<T>(Result<T> result) implements Result<Optional<T>> {
  @Override
  public Optional<T> read(Received received) throws IOException {
    PushbackInputStream body = new PushbackInputStream(received.body(), 1);
    int first = body.read();
    if (first < 0) {
      body.close();
      return Optional.empty();
    }
    body.unread(first);
    HttpAnswer rest = new HttpAnswer(received.answer().status(), received.headers(), body);
    return Optional.of(result.read(new Received(received.operation(), rest)));
  }
}
