package dev.lockstep.api.generator;

import dev.lockstep.api.cases.Cases;
import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.read.Document;

/**
 * One run of one generator.
 *
 * @param reading the document
 * @param settings what the build asked for
 * @param output where the files go
 */
public record Generation(Reading reading, Settings settings, Output output) {

  /** The document with its files. */
  public Document document() {
    return reading.document();
  }

  /** What the document means. */
  public ApiModel model() {
    return reading.model();
  }

  /** The contract cases of the document. */
  public Cases cases() {
    return reading.cases();
  }
}
