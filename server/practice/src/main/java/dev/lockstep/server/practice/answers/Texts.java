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

  private static final String NO_NUL = "must not have the character U+0000 in it";

  private Texts() {}

  /**
   * The text itself.
   *
   * @param pointer where in the body it is
   * @throws ProblemException with 422 if it cannot be kept
   */
  public static String storable(String pointer, String text) {
    if (text.length() > MAX_LENGTH) {
      throw refusal(
          Place.POINTER,
          pointer,
          Code.MAX_LENGTH,
          "must have " + MAX_LENGTH + " characters at most");
    }
    if (text.indexOf('\0') >= 0) {
      throw refusal(Place.POINTER, pointer, Code.PATTERN, NO_NUL);
    }
    return text;
  }

  /**
   * The text itself.
   *
   * @throws ProblemException with 400 if no text that is kept can be like it
   */
  public static String comparable(String parameter, String text) {
    if (text.indexOf('\0') >= 0) {
      throw refusal(Place.PARAMETER, parameter, Code.PATTERN, NO_NUL);
    }
    return text;
  }

  private static ProblemException refusal(Place place, String where, Code code, String message) {
    return new ProblemException(Problem.of(List.of(new Fault(place, where, code, message))));
  }
}
