package dev.lockstep.client.error;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** 429: too many calls. */
public final class RateLimitedException extends ApiStatusException {
  private static final long serialVersionUID = 1L;

  /** For an answer with that status. */
  public RateLimitedException(ErrorAnswer answer) {
    super(answer);
  }

  /**
   * How long to wait before the next call, as the server asks in {@code Retry-After}: in seconds,
   * or until a date by this machine's clock.
   *
   * @return never negative; empty if the server does not say
   */
  public Optional<Duration> retryAfter() {
    return headers().first("Retry-After").map(String::strip).flatMap(RateLimitedException::parse);
  }

  private static Optional<Duration> parse(String value) {
    if (value.matches("\\d{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
    }
    try {
      ZonedDateTime date = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME);
      Duration wait = Duration.between(Instant.now(), date.toInstant());
      return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
    } catch (DateTimeParseException unreadable) {
      // A value that nobody can read says nothing.
      return Optional.empty();
    }
  }
}
