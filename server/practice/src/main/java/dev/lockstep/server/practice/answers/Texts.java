package dev.lockstep.server.practice.answers;

import dev.lockstep.server.problem.Code;
import dev.lockstep.server.problem.Fault;
import dev.lockstep.server.problem.Fault.Place;
import dev.lockstep.server.problem.Problem;
import dev.lockstep.server.problem.ProblemException;
import java.util.List;

/** Texts that every database can keep: what the document leaves open and storage does not. */
public final class Texts {
  /** In UTF-16 units; no more fits into a column of the embedded database. */
  private static final int MAX_LENGTH = 1 << 20;

  private Texts() {}

  /**
   * The text itself.
   *
   * @param pointer where in the body it is
   * @throws ProblemException with 422 if it cannot be kept
   */
  public static String storable(String pointer, String text) {
    if (text.length() > MAX_LENGTH) {
      throw refusal(pointer, Code.MAX_LENGTH, "must have " + MAX_LENGTH + " characters at most");
    }
    if (text.indexOf('\0') >= 0) {
      throw refusal(pointer, Code.PATTERN, "must not have the character U+0000 in it");
    }
    return text;
  }

  private static ProblemException refusal(String pointer, Code code, String message) {
    return new ProblemException(
        Problem.of(List.of(new Fault(Place.POINTER, pointer, code, message))));
  }
}
