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
   * for HTML.
   *
   * @param indent spaces before the comment, which further lines of the text get too
   */
  public static String javadoc(String text, int indent) {
    StringBuilder safe = new StringBuilder();
    String stripped = text.strip();
    for (int i = 0; i < stripped.length(); i++) {
      safe.append(javadoc(stripped.charAt(i)));
    }
    return safe.toString().replaceAll(" *\n", "\n" + " ".repeat(indent) + " * ").stripTrailing();
  }

  /** As {@link #javadoc(String, int)}, where the comment is not indented. */
  public static String javadoc(String text) {
    return javadoc(text, 0);
  }

  private static String javadoc(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '@' -> "&#64;";
      case '*' -> "&#42;";
      case '/' -> "&#47;";
      case '\\' -> "&#92;";
      case '{' -> "&#123;";
      case '}' -> "&#125;";
      case '\n' -> "\n";
      default -> c < ' ' || (c >= 127 && c < 160) ? " " : String.valueOf(c);
    };
  }
}
