package dev.lockstep.client.streamed;

import dev.lockstep.client.operation.Received;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Cuts a body into lines that end with CR, LF or both. Nothing waits for more than the line it
 * returns.
 */
final class EventLines {
  /** In characters: an event that never ends is not kept. */
  static final int LONGEST = 16 * 1024 * 1024;

  private static final int BYTE_ORDER_MARK = 0xfeff;

  private final Received received;
  private final Reader reader;
  private boolean begun;
  private boolean afterCr;

  EventLines(Received received) {
    this.received = received;
    this.reader =
        new BufferedReader(new InputStreamReader(received.body(), StandardCharsets.UTF_8));
  }

  /** The next line; empty if the body ends before it does. */
  Optional<String> next() throws IOException {
    StringBuilder line = new StringBuilder();
    int c = first();
    while (c >= 0 && c != '\n' && c != '\r') {
      if (line.length() >= LONGEST) {
        throw tooLong();
      }
      line.append((char) c);
      c = reader.read();
    }
    afterCr = c == '\r';
    return c < 0 ? Optional.empty() : Optional.of(line.toString());
  }

  RuntimeException tooLong() {
    return received.invalid("it has more than " + LONGEST + " characters in an event", null, null);
  }

  /** An LF after a CR ends nothing; it was not waited for when the line was returned. */
  private int first() throws IOException {
    int c = reader.read();
    boolean passedOver = (afterCr && c == '\n') || (!begun && c == BYTE_ORDER_MARK);
    begun = true;
    return passedOver ? reader.read() : c;
  }
}
