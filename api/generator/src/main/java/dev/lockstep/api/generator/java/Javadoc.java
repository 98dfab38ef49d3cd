package dev.lockstep.api.generator.java;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Javadoc comments made of the words of a document. */
public final class Javadoc {
  private static final Pattern NUMBERED = Pattern.compile("\\d+[.)] ");

  private Javadoc() {}

  /**
   * The lines of a text, as they may stand in a comment; none if it is blank. The lines of a
   * paragraph of Markdown are one, however the document breaks them.
   */
  public static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    boolean fenced = false;
    for (String line : text.isBlank() ? new String[0] : text.strip().split("\\R", -1)) {
      String safe = Literals.javadoc(line);
      boolean goesOn = !fenced && isWords(safe);
      int last = lines.size() - 1;
      if (last < 0 || !goesOn) {
        lines.add(safe);
      } else if (lines.get(last).isEmpty()) {
        lines.add("<p>" + safe);
      } else if (mayGoOn(lines.get(last))) {
        lines.set(last, lines.get(last) + " " + safe);
      } else {
        lines.add(safe);
      }
      fenced ^= safe.startsWith("```");
    }
    return lines;
  }

  private static boolean isWords(String line) {
    return !line.isEmpty()
        && (Character.isLetterOrDigit(line.charAt(0)) || "`\"'([_".indexOf(line.charAt(0)) >= 0)
        && !line.startsWith("```")
        && !NUMBERED.matcher(line).lookingAt();
  }

  /** Neither a heading nor a table nor a code block. */
  private static boolean mayGoOn(String line) {
    return !line.startsWith("#") && !line.startsWith("|") && !line.startsWith("```");
  }

  /** A text on one line, as it may stand in a comment. */
  public static String line(String text) {
    return Literals.javadoc(text.strip().replaceAll("\\s+", " "));
  }

  /**
   * A comment with what goes before the declaration on the next line; empty where there is nothing
   * to say.
   *
   * @param lines safe already
   * @param indent the spaces before the declaration
   */
  public static String comment(List<String> lines, int indent) {
    String margin = " ".repeat(indent);
    if (lines.isEmpty()) {
      return "";
    }
    if (lines.size() == 1 && !lines.get(0).startsWith("@")) {
      return "/** " + lines.get(0) + " */\n" + margin;
    }
    StringBuilder comment = new StringBuilder("/**\n");
    lines.forEach(
        line -> comment.append(margin).append((" * " + line).stripTrailing()).append('\n'));
    return comment.append(margin).append(" */\n").append(margin).toString();
  }
}
