package dev.lockstep.contracts.awkward;

import dev.lockstep.api.model.Parameter;
import dev.lockstep.api.model.Type;

/** Where a value stands in a message, which decides what texts can stand there. */
enum Place {
  BODY("(?s).*", true),
  FORM("(?s).+", false),
  QUERY("(?s).+", false),
  /** A text that is the whole value of a parameter, and may be empty. */
  TEXT("(?s).*", false),
  /** Values in a style whose delimiter cannot be told from the same character in a value. */
  DELIMITED("[^ |+]+", false),
  PATH("(?s)[^.].*", false),
  /** Where a dot is a delimiter. */
  LABEL("[^.]+", false),
  /** RFC 9110: visible ASCII, and white space inside only. */
  HEADER("[!-~]([ -~]*[!-~])?", false),
  HEADER_LIST("[!-~&&[^,=]]+", false),
  COOKIE("(?s).+", false);

  private final String texts;
  private final boolean json;

  Place(String texts, boolean json) {
    this.texts = texts;
    this.json = json;
  }

  /** Where a parameter stands. */
  static Place of(Parameter parameter) {
    if (parameter.mediaType().isPresent()) {
      return parameter.in() == Parameter.In.HEADER ? HEADER : BODY;
    }
    return switch (parameter.in()) {
      case PATH -> parameter.style() == Parameter.Style.LABEL ? LABEL : PATH;
      case QUERY -> isText(parameter) ? TEXT : isDelimited(parameter) ? DELIMITED : QUERY;
      case HEADER -> HEADER_LIST;
      case COOKIE -> isText(parameter) ? TEXT : COOKIE;
    };
  }

  private static boolean isText(Parameter parameter) {
    return parameter.type() instanceof Type.Text;
  }

  private static boolean isDelimited(Parameter parameter) {
    return parameter.style() == Parameter.Style.SPACE_DELIMITED
        || parameter.style() == Parameter.Style.PIPE_DELIMITED;
  }

  /** Whether a text can stand there. */
  boolean allows(String text) {
    return text.matches(texts);
  }

  /** Whether null, empty arrays and whatever is nested can stand there. */
  boolean isJson() {
    return json;
  }
}
