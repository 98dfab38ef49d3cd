package dev.lockstep.api.generator.java;

import java.util.Map;

/** What symbols are called where a name has nothing else to be told apart by. */
final class Symbols {
  private static final Map<Integer, String> NAMES =
      Map.ofEntries(
          Map.entry((int) '+', "plus"),
          Map.entry((int) '-', "minus"),
          Map.entry((int) '*', "star"),
          Map.entry((int) '/', "slash"),
          Map.entry((int) '=', "equal"),
          Map.entry((int) '<', "less"),
          Map.entry((int) '>', "greater"),
          Map.entry((int) '!', "not"),
          Map.entry((int) '$', "dollar"),
          Map.entry((int) '%', "percent"),
          Map.entry((int) '&', "and"),
          Map.entry((int) '|', "or"),
          Map.entry((int) '@', "at"),
          Map.entry((int) '#', "hash"),
          Map.entry((int) '.', "dot"),
          Map.entry((int) ',', "comma"),
          Map.entry((int) '~', "tilde"),
          Map.entry((int) '^', "caret"),
          Map.entry((int) '?', "question"),
          Map.entry((int) '_', "underscore"));

  /** At the start of a name these tell apart what is otherwise equal, such as -name and name. */
  private static final String TELLING = "+-*=<>!%&|~^";

  private Symbols() {}

  /** In a name that has letters or digits: symbols are gaps, but for a telling one in front. */
  static String spellInWord(int codePoint, boolean first) {
    if (isPlain(codePoint)) {
      return Character.toString(codePoint);
    }
    if (codePoint > 127 && Character.isLetterOrDigit(codePoint)) {
      return spellAlone(codePoint);
    }
    return first && TELLING.indexOf(codePoint) >= 0 ? spellAlone(codePoint) : " ";
  }

  /** In a name of nothing but symbols: each is called by its name or its number. */
  static String spellAlone(int codePoint) {
    String name = NAMES.get(codePoint);
    return " " + (name == null ? "u" + Integer.toHexString(codePoint) : name) + " ";
  }

  static boolean isPlain(int codePoint) {
    return codePoint < 128 && Character.isLetterOrDigit(codePoint);
  }
}
