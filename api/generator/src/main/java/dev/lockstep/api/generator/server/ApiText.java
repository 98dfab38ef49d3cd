package dev.lockstep.api.generator.server;

import dev.lockstep.api.generator.java.Javadoc;
import dev.lockstep.api.model.Operation;

/** Text of a document in comments. */
final class ApiText {
  private ApiText() {}

  /** What an operation is for. */
  static String of(Operation operation) {
    String text = operation.summary().isBlank() ? operation.description() : operation.summary();
    String line = Javadoc.line(text.isBlank() ? operation.id() : text);
    return operation.deprecated() ? "Deprecated in the document. " + line : line;
  }
}
