package dev.lockstep.contracts.check;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Where two things differ.
 *
 * @param where a JSON pointer, or the part of a message with its name, such as "header Location"
 * @param message what is expected and what is there
 */
public record Difference(String where, String message) {

  @Override
  public String toString() {
    return (where.isEmpty() ? "the whole body" : where) + ": " + message;
  }

  /** As a list of lines below a heading; throws if there are any. */
  public static void refuse(String heading, List<Difference> differences) {
    if (!differences.isEmpty()) {
      throw new AssertionError(
          differences.stream()
              .map(Difference::toString)
              .distinct()
              .collect(Collectors.joining("\n  ", heading + "\n  ", "")));
    }
  }
}
