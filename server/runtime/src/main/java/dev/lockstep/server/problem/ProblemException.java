package dev.lockstep.server.problem;

import java.io.Serial;

/**
 * Ends a request with a problem from wherever it is noticed. A handler may throw it with a status
 * that the document gives the operation; with any other status the client sees a 500.
 */
public final class ProblemException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  /** With the answer to give. */
  public ProblemException(Problem problem) {
    super(problem.status() + " " + problem.detail().orElse(problem.title()));
    this.problem = problem;
  }

  /** With the answer to give and the reason, which only the log is told. */
  public ProblemException(Problem problem, Throwable cause) {
    super(problem.status() + " " + problem.detail().orElse(problem.title()), cause);
    this.problem = problem;
  }

  /** The answer to give. */
  public Problem problem() {
    return problem;
  }
}
