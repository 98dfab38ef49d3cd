package dev.lockstep.api.lint.operation;

import dev.lockstep.api.lint.Rule;
import dev.lockstep.api.lint.Subject;
import java.util.List;

/** Every operation has a summary, which becomes its documentation everywhere. */
public final class Summaries implements Rule {
  @Override
  public String name() {
    return "summary";
  }

  @Override
  public List<Breach> check(Subject subject) {
    return subject.model().operations().stream()
        .filter(o -> o.summary().isBlank())
        .map(o -> new Breach(o.location(), o.id() + " has no summary."))
        .toList();
  }
}
