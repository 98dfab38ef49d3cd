package dev.lockstep.api.lint;

import dev.lockstep.api.lint.example.ExamplePairing;
import dev.lockstep.api.lint.example.ExamplePresence;
import dev.lockstep.api.lint.example.ExampleValidity;
import dev.lockstep.api.lint.operation.ExplicitSecurity;
import dev.lockstep.api.lint.operation.OneTag;
import dev.lockstep.api.lint.operation.OperationIds;
import dev.lockstep.api.lint.operation.ProblemShape;
import dev.lockstep.api.lint.operation.Summaries;
import dev.lockstep.api.lint.whole.DeclaredTags;
import dev.lockstep.api.lint.whole.UnusedComponents;
import dev.lockstep.api.model.DocumentException;
import dev.lockstep.api.model.Finding;
import dev.lockstep.api.model.Location;
import dev.lockstep.api.model.read.ApiReader;
import dev.lockstep.api.model.read.Document;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Tells the author of a document where it breaks a rule. */
public final class Linter {
  private static final List<Rule> ALL =
      List.of(
          new OperationIds(),
          ReaderWarnings.named("path-parameters"),
          ReaderWarnings.except(Set.of("operation-id", "path-parameters")),
          new OneTag(),
          new Summaries(),
          new ExplicitSecurity(),
          new ProblemShape(),
          new ExamplePresence(),
          new ExampleValidity(),
          new ExamplePairing(),
          new DeclaredTags(),
          new UnusedComponents());

  private static final Comparator<Finding> IN_READING_ORDER =
      Comparator.comparing(Finding::location, Comparator.comparing(Location::file))
          .thenComparing(Finding::location, Comparator.comparingInt(Location::line))
          .thenComparing(Finding::rule);

  private final List<Rule> rules;

  private Linter(List<Rule> rules) {
    this.rules = rules;
  }

  /** A linter that knows every rule. */
  public static Linter withAllRules() {
    return new Linter(ALL);
  }

  /**
   * The same without some of its rules, by name; a name that no rule has is refused. The name
   * {@code all} leaves none.
   */
  public Linter without(Set<String> names) {
    if (names.equals(Set.of("all"))) {
      return new Linter(List.of());
    }
    Set<String> unknown = new TreeSet<>(names);
    ALL.forEach(rule -> unknown.remove(rule.name()));
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException("There is no rule " + String.join(", ", unknown));
    }
    return new Linter(rules.stream().filter(rule -> !names.contains(rule.name())).toList());
  }

  /** Reads a document and looks at it; of one that has no meaning, only the reasons are told. */
  public List<Finding> lint(Path document) {
    try {
      return lint(ApiReader.open(document));
    } catch (DocumentException e) {
      return e.findings();
    }
  }

  /** Looks at a document that was read. */
  public List<Finding> lint(Document document) {
    return lint(new Subject(document));
  }

  /** Everything that breaks a rule, in the order of files and lines; a place only once a rule. */
  private List<Finding> lint(Subject subject) {
    return rules.stream().flatMap(rule -> lint(subject, rule)).sorted(IN_READING_ORDER).toList();
  }

  private static Stream<Finding> lint(Subject subject, Rule rule) {
    Map<Location, Finding> byPlace = new LinkedHashMap<>();
    rule.check(subject).forEach(b -> byPlace.putIfAbsent(b.location(), finding(rule, b)));
    return byPlace.values().stream();
  }

  private static Finding finding(Rule rule, Rule.Breach breach) {
    return new Finding(Finding.Severity.ERROR, rule.name(), breach.location(), breach.message());
  }
}
