package dev.lockstep.api.generator.java;

import dev.lockstep.api.generator.java.Breaks.Place;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Breaks lines of generated Java that are too long, where a person would: comments between words,
 * code at the outermost bracket, comma or call that is near enough. A literal stays whole.
 */
public final class Columns {
  private static final int WIDTH = 100;
  private static final int INDENT = 4;
  private static final int DEEPEST = 60;

  private Columns() {}

  /** The same source in lines of at most 100 columns, unless a single word is longer. */
  public static String fit(String source) {
    StringBuilder out = new StringBuilder(source.length() + source.length() / 8);
    int start = 0;
    for (int end = source.indexOf('\n'); end >= 0; end = source.indexOf('\n', start)) {
      fit(source, start, end, out);
      out.append('\n');
      start = end + 1;
    }
    fit(source, start, source.length(), out);
    return out.toString();
  }

  private static void fit(String source, int start, int end, StringBuilder out) {
    if (end - start <= WIDTH) {
      out.append(source, start, end);
      return;
    }
    String line = source.substring(start, end);
    String text = line.stripLeading();
    String margin = line.substring(0, line.length() - text.length());
    if (text.startsWith("/** ") && text.endsWith(" */")) {
      out.append(margin).append("/**\n");
      comment(margin + " * ", text.substring(4, text.length() - 3), out);
      out.append('\n').append(margin).append(" */");
    } else if (text.startsWith("* ")) {
      comment(margin + "* ", text.substring(2), out);
    } else {
      code(margin, line, out);
    }
  }

  /** A word that would be a tag at the beginning of a line stays where it is. */
  private static void comment(String margin, String text, StringBuilder out) {
    String further = margin + " ".repeat(text.startsWith("@") ? INDENT : 0);
    String rest = margin + text;
    while (rest.length() > WIDTH) {
      int from = rest.startsWith(further) ? further.length() : margin.length();
      int at = lastSpace(rest, from, WIDTH);
      at = at < 0 ? nextSpace(rest, WIDTH) : at;
      if (at < 0) {
        break;
      }
      out.append(rest, 0, at).append('\n');
      rest = further + rest.substring(at + 1).stripLeading();
    }
    out.append(rest);
  }

  private static int lastSpace(String text, int from, int to) {
    int at = text.lastIndexOf(' ', to);
    while (at > from && !mayBreak(text, at)) {
      at = text.lastIndexOf(' ', at - 1);
    }
    return at > from ? at : -1;
  }

  private static int nextSpace(String text, int from) {
    int at = text.indexOf(' ', from);
    while (at >= 0 && !mayBreak(text, at)) {
      at = text.indexOf(' ', at + 1);
    }
    return at;
  }

  private static boolean mayBreak(String text, int space) {
    return space + 1 < text.length() && "@ ".indexOf(text.charAt(space + 1)) < 0;
  }

  private static void code(String margin, String line, StringBuilder out) {
    int from = margin.length();
    Deque<Indented> open = new ArrayDeque<>(List.of(new Indented(Integer.MIN_VALUE, from)));
    Optional<Place> place = Breaks.in(line, from, from, 0).best(from + INDENT);
    out.append(margin);
    while (place.isPresent()) {
      Place next = place.get();
      int column = column(open, next.level());
      out.append(line.substring(from, next.at()).stripTrailing()).append('\n');
      out.append(" ".repeat(column));
      from = next.at();
      place =
          column + line.length() - from > WIDTH
              ? Breaks.in(line, from, column, next.depth()).best(column + INDENT)
              : Optional.empty();
    }
    out.append(line, from, line.length());
  }

  /** Where the lines of a level begin. */
  private record Indented(int level, int column) {}

  /** What is deeper in the expression than the line before is indented more. */
  private static int column(Deque<Indented> open, int level) {
    while (open.element().level() > level) {
      open.pop();
    }
    if (open.element().level() < level) {
      open.push(new Indented(level, Math.min(DEEPEST, open.element().column() + INDENT)));
    }
    return open.element().column();
  }
}
