package dev.lockstep.api.cases.wire;

import java.nio.charset.StandardCharsets;

/** Percent-encoding (RFC 3986): everything is encoded but unreserved characters. */
public final class Percent {
  private static final String UNRESERVED = "-._~";

  /** Reserved characters without a meaning inside a query; the others would change the query. */
  private static final String RESERVED = ":/?@!$'()*,;=";

  private Percent() {}

  /** A text as it may stand anywhere in a URL. */
  public static String encode(String text) {
    return encode(text, UNRESERVED);
  }

  /**
   * Reserved characters stay as they are, where they cannot be taken for a delimiter.
   *
   * @param listed whether the text is one of several between commas
   */
  static String encodeButReserved(String text, boolean listed) {
    return encode(text, UNRESERVED + (listed ? RESERVED.replace(",", "") : RESERVED));
  }

  /** The literal part of a path or query: what may not stand there is encoded. */
  static String encodeLiteral(String text) {
    return encode(text, UNRESERVED + ":/@!$&'()*+,;=%");
  }

  private static String encode(String text, String kept) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean plain = c < 128 && (Character.isLetterOrDigit(c) || kept.indexOf(c) >= 0);
      encoded.append(plain ? String.valueOf(c) : String.format("%%%02X", (int) c));
    }
    return encoded.toString();
  }
}
