package dev.lockstep.api.lint.operation;

import dev.lockstep.api.lint.Rule;
import dev.lockstep.api.lint.Subject;
import dev.lockstep.api.model.Operation;
import java.util.List;
import java.util.stream.Stream;

/** What is open is said to be open: nothing is so by accident. */
public final class ExplicitSecurity implements Rule {
  @Override
  public String name() {
    return "security";
  }

  @Override
  public List<Breach> check(Subject subject) {
    boolean forAll = subject.model().document().has("security");
    return subject.model().operations().stream().flatMap(o -> unsaid(subject, o, forAll)).toList();
  }

  private static Stream<Breach> unsaid(Subject subject, Operation operation, boolean forAll) {
    return forAll || subject.member(operation, "security").isArray()
        ? Stream.empty()
        : Stream.of(
            new Breach(
                operation.location(),
                operation.id() + " does not say who may call it: security is missing."));
  }
}
