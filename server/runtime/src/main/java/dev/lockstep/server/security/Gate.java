package dev.lockstep.server.security;

import dev.lockstep.server.problem.Problem;
import dev.lockstep.server.problem.ProblemException;
import dev.lockstep.server.security.Alternative.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides who is let in. */
public final class Gate {
  private final Authenticator authenticator;

  /** Asks this authenticator. */
  public Gate(Authenticator authenticator) {
    this.authenticator = authenticator;
  }

  /**
   * The caller, or nobody where no credential is needed and none was sent.
   *
   * @param alternatives the ways to be let in; without any, nobody is
   * @throws ProblemException with 401 where no good credential was sent, with 403 where the caller
   *     lacks a scope
   */
  public Optional<Caller> admit(List<Alternative> alternatives, CredentialSource source) {
    boolean known = false;
    boolean refused = false;
    for (Alternative alternative : alternatives) {
      if (!alternative.requirements().isEmpty()) {
        Verdict verdict = judge(alternative, source);
        if (verdict.outcome == Outcome.ADMITTED) {
          return verdict.caller;
        }
        known |= verdict.outcome == Outcome.LACKS_SCOPE;
        refused |= verdict.outcome == Outcome.REFUSED;
      }
    }
    if (!refused && !known && alternatives.contains(Alternative.NOTHING)) {
      return Optional.empty();
    }
    int status = known || alternatives.isEmpty() ? 403 : 401;
    throw new ProblemException(Problem.of(status, reason(status, refused)));
  }

  private static String reason(int status, boolean refused) {
    if (status == 403) {
      return "This caller may not do this";
    }
    return refused ? "The credential is not good" : "A credential is needed";
  }

  private enum Outcome {
    ADMITTED,
    ABSENT,
    REFUSED,
    LACKS_SCOPE
  }

  private record Verdict(Outcome outcome, Optional<Caller> caller) {
    static Verdict of(Outcome outcome) {
      return new Verdict(outcome, Optional.empty());
    }
  }

  /** Two credentials of one call must belong to one account. */
  private Verdict judge(Alternative alternative, CredentialSource source) {
    List<Caller> callers = new ArrayList<>();
    for (Requirement requirement : alternative.requirements()) {
      Optional<Credential> credential = source.find(requirement.scheme());
      if (credential.isEmpty()) {
        return Verdict.of(Outcome.ABSENT);
      }
      Optional<Caller> caller = authenticator.authenticate(credential.get());
      if (caller.isEmpty()) {
        boolean shown = !(credential.get() instanceof Credential.Connection);
        return Verdict.of(shown ? Outcome.REFUSED : Outcome.ABSENT);
      }
      if (!caller.get().scopes().containsAll(requirement.scopes())) {
        return Verdict.of(Outcome.LACKS_SCOPE);
      }
      callers.add(caller.get());
    }
    boolean one = callers.stream().map(Caller::name).distinct().count() == 1;
    return one
        ? new Verdict(Outcome.ADMITTED, Optional.of(callers.get(0)))
        : Verdict.of(Outcome.REFUSED);
  }
}
