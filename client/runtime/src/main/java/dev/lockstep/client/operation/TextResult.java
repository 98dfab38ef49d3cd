package dev.lockstep.client.operation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads text. */
final class TextResult {
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*\"?([^\\s;\"]+)", Pattern.CASE_INSENSITIVE);

  private TextResult() {}

  static String read(Received received) throws IOException {
    try (InputStream body = received.body()) {
      return new String(body.readAllBytes(), charset(received));
    }
  }

  private static Charset charset(Received received) {
    Matcher named = CHARSET.matcher(received.contentType());
    if (!named.find()) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(named.group(1));
    } catch (IllegalArgumentException e) {
      throw received.invalid("in a charset that is not known: " + named.group(1), null, e);
    }
  }
}
