package dev.lockstep.contracts.corpus.outcome;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How far a document is taken; each stage needs the one before. */
public enum Stage {
  PARSE,
  GENERATE,
  COMPILE,
  CONTRACT;

  /**
   * The stage of this name in lower case.
   *
   * @throws IllegalArgumentException if there is none; the message names all of them
   */
  public static Stage named(String name) {
    return Arrays.stream(values())
        .filter(stage -> stage.toString().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no stage '" + name + "'; there are " + List.of(values())));
  }

  /** Whether a run that ends with this stage comes to the other one. */
  public boolean reaches(Stage other) {
    return compareTo(other) >= 0;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
