package dev.lockstep.server.validate.text;

/** Where regular expressions of ECMA-262 and of Java mean different things by the same text. */
final class EcmaRegex {
  private final String source;
  private final StringBuilder java = new StringBuilder();
  private int next;

  private EcmaRegex(String source) {
    this.source = source;
  }

  /** The same expression as Java writes it. */
  static String toJava(String source) {
    return new EcmaRegex(source).translate();
  }

  private String translate() {
    while (next < source.length()) {
      char c = source.charAt(next++);
      switch (c) {
        case '\\' -> escape();
        case '[' -> characterClass();
        // In Java a dollar also stands before a line break at the end.
        case '$' -> java.append("\\z");
        default -> java.append(c);
      }
    }
    return java.toString();
  }

  private void escape() {
    if (next == source.length()) {
      java.append('\\');
      return;
    }
    char c = source.charAt(next++);
    if (c == 'u' && next < source.length() && source.charAt(next) == '{') {
      java.append("\\x");
    } else if (c == 'd') {
      java.append("[0-9]");
    } else if (c == '/' || c == '-' || c == '_') {
      java.append(c == '_' ? "_" : "\\" + c);
    } else {
      java.append('\\').append(c);
    }
  }

  private void characterClass() {
    boolean negated = next < source.length() && source.charAt(next) == '^';
    if (negated) {
      next++;
    }
    if (next < source.length() && source.charAt(next) == ']') {
      next++;
      java.append(negated ? "[\\s\\S]" : "(?!)");
      return;
    }
    java.append(negated ? "[^" : "[");
    while (next < source.length()) {
      char c = source.charAt(next++);
      if (c == ']') {
        java.append(c);
        return;
      }
      member(c);
    }
  }

  private void member(char c) {
    if (c == '\\') {
      escapeInClass();
    } else if (c == '[' || c == '&') {
      // Java has classes inside classes and intersections; ECMA-262 has neither.
      java.append('\\').append(c);
    } else {
      java.append(c);
    }
  }

  private void escapeInClass() {
    if (next < source.length() && source.charAt(next) == 'b') {
      next++;
      java.append("\\x08");
    } else if (next < source.length() && source.charAt(next) == 'd') {
      next++;
      java.append("0-9");
    } else {
      escape();
    }
  }
}
