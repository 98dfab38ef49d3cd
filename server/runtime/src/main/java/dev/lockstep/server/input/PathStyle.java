package dev.lockstep.server.input;

import dev.lockstep.server.operation.Parameter;
import java.util.List;

/** How values are written in a path (RFC 6570). */
enum PathStyle {
  SIMPLE("", ","),
  LABEL(".", "\\."),
  MATRIX(";", ";");

  private final String prefix;
  private final String explodedDelimiter;

  PathStyle(String prefix, String explodedDelimiter) {
    this.prefix = prefix;
    this.explodedDelimiter = explodedDelimiter;
  }

  static PathStyle of(Parameter parameter) {
    return switch (parameter.style()) {
      case LABEL -> LABEL;
      case MATRIX -> MATRIX;
      default -> SIMPLE;
    };
  }

  /** The single value. */
  String whole(String raw) {
    String bare = bare(raw);
    if (this != MATRIX) {
      return bare;
    }
    int end = bare.indexOf(';');
    String first = end < 0 ? bare : bare.substring(0, end);
    return first.substring(first.indexOf('=') + 1);
  }

  /** The items of an array, or the members of an object. */
  List<String> parts(String raw, Parameter parameter) {
    if (!parameter.explode()) {
      return Delimiters.split(whole(raw), ",");
    }
    List<String> parts = Delimiters.split(bare(raw), explodedDelimiter);
    boolean named = this == MATRIX && Members.objectIn(parameter.shape()).isEmpty();
    return named
        ? parts.stream()
            .filter(part -> part.startsWith(parameter.name() + "="))
            .map(part -> part.substring(part.indexOf('=') + 1))
            .toList()
        : parts;
  }

  private String bare(String raw) {
    return raw.startsWith(prefix) ? raw.substring(prefix.length()) : raw;
  }

  /**
   * What of a whole path belongs to a matrix parameter: Jersey leaves it out of what it matches.
   */
  static String matrix(String path, Parameter parameter) {
    boolean unnamed = parameter.explode() && Members.objectIn(parameter.shape()).isPresent();
    int start = path.indexOf(unnamed ? ";" : ";" + parameter.name() + "=");
    if (start < 0) {
      return "";
    }
    int end = path.indexOf('/', start);
    return end < 0 ? path.substring(start) : path.substring(start, end);
  }
}
