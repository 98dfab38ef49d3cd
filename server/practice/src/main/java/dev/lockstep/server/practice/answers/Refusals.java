package dev.lockstep.server.practice.answers;

import dev.lockstep.server.practice.storage.Outcome;
import dev.lockstep.server.problem.Problem;
import dev.lockstep.server.problem.ProblemException;

/** The errors that the document gives to all resources. */
public final class Refusals {
  private Refusals() {}

  /**
   * 404.
   *
   * @param what such as "task"
   */
  public static ProblemException notFound(String what, long id) {
    return new ProblemException(Problem.of(404, "There is no " + what + " " + id + "."));
  }

  /**
   * The row of a change that was done.
   *
   * @throws ProblemException with 404 or 412 if it was not
   */
  public static <R> R done(Outcome<R> outcome, String what, long id) {
    if (outcome instanceof Outcome.Done<R> done) {
      return done.row();
    }
    throw outcome instanceof Outcome.Stale<R>
        ? new ProblemException(Problem.of(412, "The current version is another one."))
        : notFound(what, id);
  }
}
