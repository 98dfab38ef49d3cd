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
    return this == MATRIX ? bare.substring(bare.indexOf('=') + 1) : bare;
  }

  /** The items of an array, or the members of an object. */
  List<String> parts(String raw, Parameter parameter) {
    if (!parameter.explode()) {
      return Delimiters.split(whole(raw), ",");
    }
    List<String> parts = Delimiters.split(bare(raw), explodedDelimiter);
    boolean named = this == MATRIX && Members.objectIn(parameter.shape()).isEmpty();
    return named ? parts.stream().map(p -> p.substring(p.indexOf('=') + 1)).toList() : parts;
  }

  private String bare(String raw) {
    return raw.startsWith(prefix) ? raw.substring(prefix.length()) : raw;
  }
}
