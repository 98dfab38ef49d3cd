package dev.lockstep.server.input;

import dev.lockstep.server.operation.Parameter.Style;
import java.util.Arrays;
import java.util.List;

/** What stands between the items of an array that is written as one value. */
final class Delimiters {
  private Delimiters() {}

  /**
   * A regular expression for text that is still percent-encoded. A comma that is encoded belongs to
   * a value; a space or a pipe cannot stand in a URL unless it is encoded.
   */
  static String of(Style style) {
    return switch (style) {
      case SPACE_DELIMITED -> "%20|\\+| ";
      case PIPE_DELIMITED -> "\\||%7[Cc]";
      default -> ",";
    };
  }

  static List<String> split(String text, String delimiter) {
    return Arrays.asList(text.split(delimiter, -1));
  }
}
