package dev.lockstep.api.lint;

import dev.lockstep.api.model.Finding;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What the reader finds untidy though it can make sense of it. */
final class ReaderWarnings implements Rule {
  private final String name;
  private final Predicate<String> which;

  private ReaderWarnings(String name, Predicate<String> which) {
    this.name = name;
    this.which = which;
  }

  /** The warnings of one kind. */
  static ReaderWarnings named(String name) {
    return new ReaderWarnings(name, name::equals);
  }

  /** All the others. */
  static ReaderWarnings except(Set<String> names) {
    return new ReaderWarnings("untidy", name -> !names.contains(name));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<Breach> check(Subject subject) {
    return subject.model().findings().stream()
        .filter(f -> f.severity() == Finding.Severity.WARNING && which.test(f.rule()))
        .map(f -> new Breach(f.location(), f.message()))
        .toList();
  }
}
