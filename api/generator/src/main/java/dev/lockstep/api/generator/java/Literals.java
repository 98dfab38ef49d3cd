package dev.lockstep.api.generator.java;

import java.math.BigDecimal;

/** Text of a document as it may stand in Java source: always data, never code. */
public final class Literals {
  private Literals() {}

  /** A string literal with its quotes. Everything but printable ASCII is escaped. */
  public static String string(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      appendEscaped(literal, text.charAt(i));
    }
    return literal.append('"').toString();
  }

  private static void appendEscaped(StringBuilder literal, char c) {
    switch (c) {
      case '"' -> literal.append("\\\"");
      case '\\' -> literal.append("\\\\");
      case '\n' -> literal.append("\\n");
      case '\r' -> literal.append("\\r");
      case '\t' -> literal.append("\\t");
      default -> {
        if (c >= ' ' && c < 127) {
          literal.append(c);
        } else {
          literal.append(String.format("\\u%04x", (int) c));
        }
      }
    }
  }

  /** An expression for an exact number. */
  public static String decimal(BigDecimal value) {
    return "new java.math.BigDecimal(" + string(value.toString()) + ")";
  }

  /**
   * Text that may stand in a Javadoc comment: it cannot end the comment, start a tag, or be taken
   * for HTML. Whatever is harmless stays as it is written, so that it can be read.
   *
   * @param indent spaces before the comment, which further lines of the text get too
   */
  public static String javadoc(String text, int indent) {
    StringBuilder safe = new StringBuilder();
    char previous = '\n';
    String stripped = text.strip();
    for (int i = 0; i < stripped.length(); i++) {
      char c = stripped.charAt(i);
      safe.append(javadoc(c, previous));
      previous = previous == '\n' && isBlank(c) ? '\n' : c;
    }
    return safe.toString().replaceAll(" *\n", "\n" + " ".repeat(indent) + " * ").stripTrailing();
  }

  /** As {@link #javadoc(String, int)}, where the comment is not indented. */
  public static String javadoc(String text) {
    return javadoc(text, 0);
  }

  private static String javadoc(char c, char previous) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '\\' -> "&#92;";
      case '@' -> previous == '\n' || previous == '{' ? "&#64;" : "@";
      case '*' -> previous == '\n' ? "&#42;" : "*";
      case '/' -> previous == '*' ? "&#47;" : "/";
      case '\n' -> "\n";
      default -> isControl(c) ? " " : String.valueOf(c);
    };
  }

  private static boolean isBlank(char c) {
    return isControl(c) || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isControl(char c) {
    return c < ' ' || (c >= 127 && c < 160);
  }
}
