package dev.lockstep.server.validate;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The formats of strings that are checked. */
public enum TextFormat {
  DATE("a date such as 2026-01-31", TextFormat::isDate),
  DATE_TIME("a date and time such as 2026-01-31T12:00:00Z", TextFormat::isDateTime),
  UUID("a UUID", matching("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")),
  URI("an absolute URI", text -> isUri(text, true)),
  URI_REFERENCE("a URI reference", text -> isUri(text, false)),
  BYTE("bytes in base64", TextFormat::isBase64),
  EMAIL("an e-mail address", matching("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)*")),
  IPV4("an IPv4 address", matching("((25[0-5]|2[0-4]\\d|1?\\d?\\d)(\\.(?!$)|$)){4}"));

  private final String description;
  private final Predicate<String> check;

  TextFormat(String description, Predicate<String> check) {
    this.description = description;
    this.check = check;
  }

  /** The format that a document names so, if it is one that is checked. */
  static Optional<TextFormat> named(String name) {
    String constant = name.replace('-', '_').toUpperCase(Locale.ROOT);
    for (TextFormat format : values()) {
      if (format.name().equals(constant)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  String description() {
    return description;
  }

  boolean accepts(String text) {
    return check.test(text);
  }

  private static Predicate<String> matching(String regex) {
    return Pattern.compile(regex).asMatchPredicate();
  }

  private static boolean isDate(String text) {
    try {
      return text.length() == 10 && LocalDate.parse(text).getYear() >= 0;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean isDateTime(String text) {
    try {
      return text.length() >= 20
          && isDate(text.substring(0, 10))
          && text.charAt(16) == ':'
          && OffsetDateTime.parse(text).getYear() >= 0;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean isUri(String text, boolean absolute) {
    try {
      return new URI(text).isAbsolute() || !absolute;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static boolean isBase64(String text) {
    try {
      return Base64.getDecoder().decode(text).length >= 0;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
