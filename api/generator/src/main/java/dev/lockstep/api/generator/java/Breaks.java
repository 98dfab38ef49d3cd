package dev.lockstep.api.generator.java;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The places at which a line of code can be broken. */
final class Breaks {
  private static final int WIDTH = 100;
  private static final List<String> WORDS =
      List.of("implements ", "extends ", "permits ", "throws ");

  private final String line;
  private final int from;
  private final int end;
  private final List<Place> places = new ArrayList<>();
  private int depth;

  private Breaks(String line, int from, int column, int depth) {
    this.line = line;
    this.from = from;
    this.end = from + WIDTH - column;
    this.depth = depth;
  }

  /**
   * A place, by the index of the first character that would be on the next line.
   *
   * @param depth how many brackets are open there
   * @param kind what begins there
   */
  record Place(int at, int depth, Kind kind) {
    /** How deep it is in the expression: outer places are better, and a list is kept together. */
    int level() {
      return 2 * depth + (kind == Kind.CALL ? 1 : 0);
    }
  }

  /** What begins at a place. */
  enum Kind {
    /** All of a list, or of an expression. */
    WHOLE,
    /** One more of a list. */
    ELEMENT,
    /** One more call of a chain. */
    CALL
  }

  /**
   * Looks for the places in the rest of a line.
   *
   * @param from where the rest begins
   * @param column where its first character stands
   * @param depth how many brackets are open before it
   */
  static Breaks in(String line, int from, int column, int depth) {
    Breaks breaks = new Breaks(line, from, column, depth);
    for (int i = from; breaks.mayLook(i); i++) {
      i = breaks.isQuote(i) ? breaks.endOfLiteral(i) : i;
      breaks.look(i);
    }
    return breaks;
  }

  /**
   * The best place; empty if there is none.
   *
   * @param margin what the next line is indented by
   */
  Optional<Place> best(int margin) {
    int level = places.stream().mapToInt(Place::level).min().orElse(0);
    List<Place> best = places.stream().filter(place -> place.level() == level).toList();
    return best.stream()
        .filter(p -> p.kind() == Kind.WHOLE && line.length() - p.at() <= WIDTH - margin)
        .findFirst()
        .or(() -> best.stream().reduce((one, next) -> next));
  }

  private boolean mayLook(int i) {
    return i < line.length() && (i <= end || places.isEmpty());
  }

  /** Where a name is too long, its arguments need not be on the same line. */
  private boolean isLate(Kind kind) {
    return kind == Kind.WHOLE && places.isEmpty();
  }

  private void look(int i) {
    char c = line.charAt(i);
    char before = i == 0 ? ' ' : line.charAt(i - 1);
    char behind = i + 1 < line.length() ? line.charAt(i + 1) : ' ';
    if (c == '(' || c == '{' || (c == '<' && behind != ' ' && behind != '=')) {
      depth++;
      if (c == '(' && behind != ')') {
        add(i + 1, Kind.WHOLE);
      }
    } else if (c == ')' || c == '}' || (c == '>' && before != '-' && before != ' ')) {
      depth--;
    } else if (c == ',' && behind == ' ') {
      add(i + 2, Kind.ELEMENT);
    } else if (c == '.' && before == ')' && i > from) {
      add(i, Kind.CALL);
    } else if (c == ' ' && line.startsWith(" = ", i)) {
      add(i + 3, Kind.WHOLE);
    } else if (c == ' ' && (line.startsWith(" ? ", i) || line.startsWith(" : ", i))) {
      add(i + 1, Kind.ELEMENT);
    } else if (c == ' ' && WORDS.stream().anyMatch(word -> line.startsWith(word, i + 1))) {
      add(i + 1, Kind.WHOLE);
    }
  }

  private void add(int at, Kind kind) {
    if (at < line.length() && (isLate(kind) || (line.charAt(at - 1) == ' ' ? at - 1 : at) <= end)) {
      places.add(new Place(at, depth, kind));
    }
  }

  private boolean isQuote(int i) {
    return line.charAt(i) == '"' || line.charAt(i) == '\'';
  }

  private int endOfLiteral(int start) {
    char quote = line.charAt(start);
    int i = start + 1;
    while (i < line.length() && line.charAt(i) != quote) {
      i += line.charAt(i) == '\\' ? 2 : 1;
    }
    return Math.min(i, line.length() - 1);
  }
}
