package dev.lockstep.client.auth;

import java.time.Duration;
import java.util.Optional;

/**
 * An access token.
 *
 * @param value what is sent
 * @param lifetime how long it can be used from now on; empty if that is not known
 */
public record Token(String value, Optional<Duration> lifetime) {

  /** A token that can be used for so long from now on. */
  public static Token of(String value, Duration lifetime) {
    return new Token(value, Optional.of(lifetime));
  }

  /** Without the value. */
  @Override
  public String toString() {
    return "Token[" + lifetime + "]";
  }
}
