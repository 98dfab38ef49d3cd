package dev.lockstep.client.style;

import java.nio.charset.StandardCharsets;

/** Percent-encoding (RFC 3986), always of UTF-8. */
public final class Percent {
  private static final String HEX = "0123456789ABCDEF";
  private static final String UNRESERVED = "-._~";

  /** Reserved characters without a meaning inside a query; the others would change the query. */
  private static final String RESERVED_IN_QUERY = ":/?@!$'()*,;=";

  /** What may stand in the literal part of a path. */
  private static final String IN_PATH = ":/@!$&'()*+,;=%";

  private Percent() {}

  /** Encodes everything but letters, digits and {@code -._~}. */
  public static String encode(String text) {
    return encode(text, UNRESERVED);
  }

  /** Leaves reserved characters as they are too, but for the comma, which delimits items. */
  public static String encodeReservedItem(String text) {
    return encode(text, UNRESERVED + RESERVED_IN_QUERY.replace(",", ""));
  }

  /** Leaves reserved characters as they are, where they cannot be taken for a delimiter. */
  public static String encodeReserved(String text) {
    return encode(text, UNRESERVED + RESERVED_IN_QUERY);
  }

  /** Encodes what may not stand in a path, and leaves what is encoded already. */
  public static String encodePath(String path) {
    return encode(path, UNRESERVED + IN_PATH);
  }

  /** Encodes what may not stand in an address, and leaves what is encoded already. */
  public static String encodeAddress(String address) {
    return encode(address, UNRESERVED + IN_PATH + "?[]");
  }

  /** As HTML forms do: a space becomes a plus sign. */
  public static String encodeForm(String text) {
    return encode(text, UNRESERVED).replace("%20", "+");
  }

  private static String encode(String text, String allowed) {
    int plain = 0;
    while (plain < text.length() && stays(text.charAt(plain), allowed)) {
      plain++;
    }
    if (plain == text.length()) {
      return text;
    }
    StringBuilder encoded = new StringBuilder(text.length() + 16);
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if (stays(c, allowed)) {
        encoded.append(c);
      } else {
        encoded.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xf));
      }
    }
    return encoded.toString();
  }

  private static boolean stays(int c, String allowed) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || allowed.indexOf(c) >= 0;
  }
}
