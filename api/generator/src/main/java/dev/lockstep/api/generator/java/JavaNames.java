package dev.lockstep.api.generator.java;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Java names for the names in a document, whatever characters those are made of. */
public final class JavaNames {
  private JavaNames() {}

  /** UpperCamelCase: {@code new-task} becomes NewTask. */
  public static String typeName(String name) {
    StringBuilder joined = new StringBuilder();
    words(name).forEach(word -> joined.append(capitalized(word)));
    return startable(joined.toString(), "Type");
  }

  /** The name of a class that may stand where {@code java.lang} is in scope. */
  public static String modelName(String name) {
    String typeName = typeName(name);
    return ReservedNames.isTaken(typeName) ? typeName + "Model" : typeName;
  }

  /** lowerCamelCase: {@code X-Total-Count} becomes xTotalCount; a keyword gets a trailing _. */
  public static String memberName(String name) {
    String typeName = typeName(name);
    int head = 1;
    while (head < typeName.length()
        && Character.isUpperCase(typeName.charAt(head))
        && (head + 1 == typeName.length() || !Character.isLowerCase(typeName.charAt(head + 1)))) {
      head++;
    }
    String member = typeName.substring(0, head).toLowerCase(Locale.ROOT) + typeName.substring(head);
    return ReservedNames.isMemberTaken(member) ? member + "_" : member;
  }

  /** UPPER_SNAKE_CASE: {@code in progress} becomes IN_PROGRESS. */
  public static String constantName(String name) {
    String joined = String.join("_", words(name)).toUpperCase(Locale.ROOT);
    return startable(joined, "EMPTY");
  }

  /** A package segment: lower case letters and digits. */
  public static String packageSegment(String name) {
    return startable(String.join("", words(name)).toLowerCase(Locale.ROOT), "api");
  }

  /**
   * Gives each name a Java name of its own: those that would be equal, also if only but for case
   * (files on some systems), are numbered in order.
   */
  public static UniqueNames unique(
      Collection<String> names, UnaryOperator<String> naming, Set<String> taken) {
    Set<String> used = inAnyCase(taken);
    Map<String, String> result = new LinkedHashMap<>();
    for (String name : names) {
      if (!result.containsKey(name)) {
        result.put(name, free(naming.apply(name), used));
      }
    }
    return new UniqueNames(result);
  }

  /**
   * The name itself, or a numbered one if it is taken; it is taken from then on.
   *
   * @param taken from {@link #inAnyCase}
   */
  public static String free(String wanted, Set<String> taken) {
    String name = wanted;
    for (int n = 2; !taken.add(name); n++) {
      name = wanted + n;
    }
    return name;
  }

  /** These names as a set in which names are equal that differ only in case. */
  public static Set<String> inAnyCase(Collection<String> names) {
    Set<String> set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    set.addAll(names);
    return set;
  }

  /** Splits at whatever is not a letter or digit, and where lower case turns to upper case. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    int previous = ' ';
    for (int c : spelled(name).codePoints().toArray()) {
      boolean letter = Symbols.isPlain(c);
      boolean hump = Character.isUpperCase(c) && !Character.isUpperCase(previous);
      if ((!letter || hump) && word.length() > 0) {
        words.add(word.toString());
        word.setLength(0);
      }
      if (letter) {
        word.appendCodePoint(c);
      }
      previous = c;
    }
    if (word.length() > 0) {
      words.add(word.toString());
    }
    return words;
  }

  private static String spelled(String name) {
    StringBuilder spelled = new StringBuilder();
    boolean plain = name.codePoints().anyMatch(Symbols::isPlain);
    for (int i = 0; i < name.length(); ) {
      int c = name.codePointAt(i);
      spelled.append(plain ? Symbols.spellInWord(c, i == 0) : Symbols.spellAlone(c));
      i += Character.charCount(c);
    }
    return spelled.toString();
  }

  private static String capitalized(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static String startable(String name, String ifEmpty) {
    if (name.isEmpty()) {
      return ifEmpty;
    }
    return Character.isDigit(name.charAt(0)) ? "_" + name : name;
  }
}
