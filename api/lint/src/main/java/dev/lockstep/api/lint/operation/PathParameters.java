package dev.lockstep.api.lint.operation;

import dev.lockstep.api.lint.Rule;
import dev.lockstep.api.lint.Subject;
import java.util.List;

/** The parameters in a path and the declared path parameters are the same. */
public final class PathParameters implements Rule {
  @Override
  public String name() {
    return "path-parameters";
  }

  /** The reader finds them, because it has to make up for them. */
  @Override
  public List<Breach> check(Subject subject) {
    return subject.model().findings().stream()
        .filter(finding -> finding.rule().equals(name()))
        .map(finding -> new Breach(finding.location(), finding.message()))
        .toList();
  }
}
