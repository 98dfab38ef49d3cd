package dev.lockstep.api.cases.value;

import dev.lockstep.api.model.TextLimits;
import dev.lockstep.api.model.Type;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.IntStream;

/** Strings of a format, a pattern and a length. */
public final class TextValue {
  private static final int LONGEST_TRY = 80;

  private static final Map<String, String> OF_FORMAT =
      Map.ofEntries(
          Map.entry("date", "2026-01-15"),
          Map.entry("date-time", "2026-01-15T09:30:00Z"),
          Map.entry("time", "09:30:00Z"),
          Map.entry("duration", "P1D"),
          Map.entry("uuid", "7d444840-9dc0-11d1-b245-5ffdce74fad2"),
          Map.entry("uri", "https://example.com/1"),
          Map.entry("uri-reference", "/1"),
          Map.entry("url", "https://example.com/1"),
          Map.entry("iri", "https://example.com/1"),
          Map.entry("email", "someone@example.com"),
          Map.entry("idn-email", "someone@example.com"),
          Map.entry("hostname", "example.com"),
          Map.entry("ipv4", "192.0.2.1"),
          Map.entry("ipv6", "2001:db8::1"),
          Map.entry("byte", "bG9ja3N0ZXA="),
          Map.entry("json-pointer", "/1"),
          Map.entry("regex", "^1$"));

  private TextValue() {}

  /** A string that is within the limits, if one was found. */
  public static String of(Type.Text type) {
    TextLimits limits = type.limits();
    String plain = fitted(formatted(type).orElse("text"), limits);
    return limits.pattern().filter(p -> !matches(p, plain)).map(p -> of(p, limits)).orElse(plain);
  }

  private static Optional<String> formatted(Type.Text type) {
    String ownFormat =
        switch (type.format()) {
          case PLAIN -> type.limits().format().orElse("");
          case DATE -> "date";
          case DATE_TIME -> "date-time";
          case UUID -> "uuid";
          case URI -> type.limits().format().orElse("uri");
          case BYTE -> "byte";
        };
    return Optional.ofNullable(OF_FORMAT.get(ownFormat));
  }

  private static String of(String pattern, TextLimits limits) {
    return IntStream.range(0, LONGEST_TRY)
        .mapToObj(times -> PatternText.of(pattern, times))
        .filter(text -> matches(pattern, text) && fitted(text, limits).equals(text))
        .findFirst()
        .orElseGet(() -> fitted("text", limits));
  }

  private static String fitted(String text, TextLimits limits) {
    int least = limits.minLength().orElse(0);
    int most = limits.maxLength().orElse(Integer.MAX_VALUE);
    String filled = text.length() < least ? text + "x".repeat(least - text.length()) : text;
    return filled.length() > most ? filled.substring(0, most) : filled;
  }

  /** A pattern that Java does not understand is taken to match: the value is a guess then. */
  static boolean matches(String pattern, String text) {
    try {
      return Pattern.compile(pattern).matcher(text).find();
    } catch (PatternSyntaxException e) {
      return true;
    }
  }
}
