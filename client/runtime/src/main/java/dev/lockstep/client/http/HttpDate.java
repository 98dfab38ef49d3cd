package dev.lockstep.client.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as servers write them: in the three forms of RFC 9110, and in those of cookies. */
public final class HttpDate {
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final Pattern TIME = Pattern.compile("(\\d{1,2}):(\\d{2}):(\\d{2})");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[ -]([a-z]{3})[a-z]*[ -](\\d{4}|\\d{2})\\b");
  private static final Pattern DAY_LAST =
      Pattern.compile("([a-z]{3}) +(\\d{1,2}) .*\\b(\\d{4})\\b");

  private HttpDate() {}

  /** The moment that a text names; empty if nobody can read it. */
  public static Optional<Instant> parse(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    Matcher time = TIME.matcher(lower);
    Matcher first = DAY_FIRST.matcher(lower);
    Matcher last = DAY_LAST.matcher(lower);
    if (!time.find()) {
      return Optional.empty();
    }
    if (first.find()) {
      return moment(first.group(3), first.group(2), first.group(1), time);
    }
    return last.find()
        ? moment(last.group(3), last.group(1), last.group(2), time)
        : Optional.empty();
  }

  private static Optional<Instant> moment(String year, String month, String day, Matcher time) {
    try {
      return Optional.of(
          LocalDateTime.of(
                  year(Integer.parseInt(year)),
                  MONTHS.indexOf(month) / 3 + 1,
                  Integer.parseInt(day),
                  Integer.parseInt(time.group(1)),
                  Integer.parseInt(time.group(2)),
                  Integer.parseInt(time.group(3)))
              .toInstant(ZoneOffset.UTC));
    } catch (DateTimeException outOfRange) {
      // A day such as the 31st of June names no moment.
      return Optional.empty();
    }
  }

  /** Two digits are of this century up to 69 (RFC 6265). */
  private static int year(int written) {
    if (written > 99) {
      return written;
    }
    return written < 70 ? 2000 + written : 1900 + written;
  }
}
