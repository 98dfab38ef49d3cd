package dev.lockstep.server.request;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Percent-encoding (RFC 3986, section 2.1). */
public final class Percent {
  private Percent() {}

  /**
   * Decodes a part of a path.
   *
   * @throws IllegalArgumentException if it is not percent-encoded UTF-8
   */
  public static String decode(String text) {
    return decode(text, false);
  }

  /**
   * Decodes a part of a query or form, where a plus is a space.
   *
   * @throws IllegalArgumentException if it is not percent-encoded UTF-8
   */
  public static String formDecode(String text) {
    return decode(text, true);
  }

  private static String decode(String text, boolean plusIsSpace) {
    if (text.indexOf('%') < 0) {
      return plusIsSpace ? text.replace('+', ' ') : text;
    }
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream decoded = new ByteArrayOutputStream(encoded.length);
    for (int i = 0; i < encoded.length; i++) {
      if (encoded[i] == '%') {
        decoded.write(octet(encoded, i));
        i += 2;
      } else {
        decoded.write(plusIsSpace && encoded[i] == '+' ? ' ' : encoded[i]);
      }
    }
    return utf8(decoded.toByteArray());
  }

  private static int octet(byte[] encoded, int at) {
    int high = at + 1 < encoded.length ? Character.digit(encoded[at + 1], 16) : -1;
    int low = at + 2 < encoded.length ? Character.digit(encoded[at + 2], 16) : -1;
    if (high < 0 || low < 0) {
      throw new IllegalArgumentException("Not percent-encoded");
    }
    return high * 16 + low;
  }

  private static String utf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("Not UTF-8", e);
    }
  }
}
