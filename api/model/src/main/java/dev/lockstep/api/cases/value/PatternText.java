package dev.lockstep.api.cases.value;

/**
 * Writes a string for a regular expression: the first alternative of every group, the first member
 * of every class. What it does not understand it takes literally, so its result is to be checked.
 */
final class PatternText {
  private final String pattern;
  private final int times;
  private int at;

  private PatternText(String pattern, int times) {
    this.pattern = pattern;
    this.times = times;
  }

  /**
   * A string that may match.
   *
   * @param times how often to repeat what may be repeated
   */
  static String of(String pattern, int times) {
    return new PatternText(pattern, times).alternatives();
  }

  private String alternatives() {
    String first = sequence();
    while (more() && pattern.charAt(at) == '|') {
      at++;
      sequence();
    }
    return first;
  }

  private String sequence() {
    StringBuilder text = new StringBuilder();
    while (more() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
      String atom = atom();
      text.append(atom.repeat(repetitions()));
    }
    return text.toString();
  }

  private String atom() {
    char c = pattern.charAt(at++);
    return switch (c) {
      case '^', '$' -> "";
      case '.' -> "x";
      case '[' -> characterClass();
      case '(' -> group();
      case '\\' -> escaped();
      default -> String.valueOf(c);
    };
  }

  private String group() {
    boolean lookaround = pattern.startsWith("?=", at) || pattern.startsWith("?!", at);
    if (more() && pattern.charAt(at) == '?') {
      int end = pattern.startsWith("?<", at) ? pattern.indexOf('>', at) : at + 1;
      at = end + 1;
    }
    String inside = alternatives();
    at++;
    return lookaround ? "" : inside;
  }

  private String escaped() {
    char c = more() ? pattern.charAt(at++) : '\\';
    return switch (c) {
      case 'd' -> "1";
      case 'w', 'D', 'S' -> "a";
      case 's', 'W' -> " ";
      case 'b', 'B' -> "";
      case 'n' -> "\n";
      case 'r' -> "\r";
      case 't' -> "\t";
      default -> String.valueOf(c);
    };
  }

  private String characterClass() {
    boolean negated = more() && pattern.charAt(at) == '^';
    if (negated) {
      at++;
    }
    StringBuilder members = new StringBuilder();
    while (more() && pattern.charAt(at) != ']') {
      char c = pattern.charAt(at++);
      members.append(c == '\\' ? escaped() : String.valueOf(c));
    }
    at++;
    return negated ? notIn(members) : members.isEmpty() ? "" : members.substring(0, 1);
  }

  private static String notIn(StringBuilder members) {
    return "xa1-_ "
        .chars()
        .mapToObj(Character::toString)
        .filter(c -> members.indexOf(c) < 0)
        .findFirst()
        .orElse("~");
  }

  private int repetitions() {
    if (!more()) {
      return 1;
    }
    int count =
        switch (pattern.charAt(at)) {
          case '?' -> next(Math.min(times, 1));
          case '*' -> next(times);
          case '+' -> next(Math.max(times, 1));
          case '{' -> counted();
          default -> 1;
        };
    if (more() && pattern.charAt(at) == '?') {
      at++;
    }
    return count;
  }

  private int next(int count) {
    at++;
    return count;
  }

  private int counted() {
    int end = pattern.indexOf('}', at);
    if (end < 0 || !pattern.substring(at + 1, end).matches("\\d{1,4}(,\\d{0,4})?")) {
      return 1;
    }
    String[] bounds = pattern.substring(at + 1, end).split(",", -1);
    at = end + 1;
    int least = Integer.parseInt(bounds[0]);
    boolean open = bounds.length == 2 && bounds[1].isEmpty();
    int most = bounds.length == 1 ? least : open ? 9999 : Integer.parseInt(bounds[1]);
    return Math.min(most, Math.max(least, times));
  }

  private boolean more() {
    return at < pattern.length();
  }
}
