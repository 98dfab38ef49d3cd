package dev.lockstep.server.validate.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A format of strings that is checked.
 *
 * @param description what such a string is, with an article
 */
public record TextFormat(String description, Predicate<String> check) {
  private static final String UUID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
  private static final String EMAIL = "[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)*";
  private static final String IPV4 = "((25[0-5]|2[0-4]\\d|1?\\d?\\d)(\\.(?!$)|$)){4}";
  private static final String DATE_TIME = "a date and time such as 2026-01-31T12:00:00Z";

  private static final Map<String, TextFormat> KNOWN =
      Map.of(
          "date", new TextFormat("a date such as 2026-01-31", TextFormat::isDate),
          "date-time", new TextFormat(DATE_TIME, TextFormat::isDateTime),
          "uuid", new TextFormat("a UUID", matching(UUID)),
          "uri", new TextFormat("an absolute URI", text -> isUri(text, true)),
          "uri-reference", new TextFormat("a URI reference", text -> isUri(text, false)),
          "byte", new TextFormat("bytes in base64", TextFormat::isBase64),
          "email", new TextFormat("an e-mail address", matching(EMAIL)),
          "ipv4", new TextFormat("an IPv4 address", matching(IPV4)));

  /** The format that a document names so, if it is one that is checked. */
  public static Optional<TextFormat> named(String name) {
    return Optional.ofNullable(KNOWN.get(name));
  }

  /** Whether the text has the format. */
  public boolean accepts(String text) {
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
      Base64.getDecoder().decode(text);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
