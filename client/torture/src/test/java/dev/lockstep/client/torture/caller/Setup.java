package dev.lockstep.client.torture.caller;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * What a client is made with. All else is its default.
 *
 * @param url where the server is
 * @param limit for connecting, for the answer and for all of it, as far as the client has these
 * @param tokens fetches a token, each time a new one
 */
public record Setup(String url, Optional<Duration> limit, Callable<String> tokens) {
  /** The API key that every client has to show. */
  public static final String KEY = "key-of-the-caller";

  /** The token that every client has to show, unless it fetches its own. */
  public static final String TOKEN = "token-of-the-caller";

  /** All defaults. */
  public static Setup of(String url) {
    return new Setup(url, Optional.empty(), () -> TOKEN);
  }

  /** With a limit in time. */
  public Setup within(Duration time) {
    return new Setup(url, Optional.of(time), tokens);
  }

  /** With tokens of its own. */
  public Setup fetching(Callable<String> source) {
    return new Setup(url, limit, source);
  }

  String token() {
    try {
      return tokens.call();
    } catch (Exception e) {
      throw new IllegalStateException("No token", e);
    }
  }
}
