package dev.lockstep.server.validate.text;

import java.io.Serial;

/**
 * A text that can be looked at only so often. Java's regular expressions backtrack, and a hostile
 * text can make some of them run for years; this ends it.
 */
final class PatientText implements CharSequence {
  private static final long LOOKS_PER_CHARACTER = 1_000;
  private static final long LEAST_LOOKS = 1_000_000;

  private final String text;
  private long looksLeft;

  PatientText(String text) {
    this.text = text;
    this.looksLeft = Math.max(LEAST_LOOKS, text.length() * LOOKS_PER_CHARACTER);
  }

  /** The text has been looked at too often. */
  static final class ImpatientException extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    ImpatientException() {
      super("too many steps", null, false, false);
    }
  }

  @Override
  public char charAt(int index) {
    if (looksLeft-- <= 0) {
      throw new ImpatientException();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
