package dev.lockstep.api.generator.server;

import dev.lockstep.api.generator.java.Literals;
import dev.lockstep.api.model.Operation;

/** Text of a document in comments. */
final class ApiText {
  private ApiText() {}

  /** On one line, whatever the document does. */
  static String line(String text) {
    return Literals.javadoc(text).replaceAll("\\s+", " ").strip();
  }

  /** What an operation is for. */
  static String of(Operation operation) {
    String text = operation.summary().isBlank() ? operation.description() : operation.summary();
    String line = line(text.isBlank() ? operation.id() : text);
    return operation.deprecated() ? "Deprecated in the document. " + line : line;
  }
}
