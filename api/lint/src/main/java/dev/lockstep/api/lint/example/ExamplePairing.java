package dev.lockstep.api.lint.example;

import dev.lockstep.api.lint.Rule;
import dev.lockstep.api.lint.Subject;
import dev.lockstep.api.model.Content;
import dev.lockstep.api.model.Example;
import dev.lockstep.api.model.Location;
import dev.lockstep.api.model.Operation;
import dev.lockstep.api.model.Parameter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every named example of a request is sent in a case: an answer has an example of the same name.
 * The name {@code default} is for every other case. An example that several operations share must
 * pair in one of them.
 */
public final class ExamplePairing implements Rule {
  private static final String EVERY_OTHER = "default";

  @Override
  public String name() {
    return "example-pairing";
  }

  @Override
  public List<Breach> check(Subject subject) {
    List<Operation> operations = subject.model().operations();
    Set<Location> paired = new HashSet<>();
    operations.forEach(
        o -> sent(o).filter(e -> pairs(o, e)).forEach(e -> paired.add(e.location())));
    return operations.stream()
        .flatMap(o -> sent(o).filter(e -> !paired.contains(e.location())).map(e -> breach(o, e)))
        .toList();
  }

  private static Stream<Example> sent(Operation operation) {
    Stream<Example> parameters =
        operation.parameters().stream().map(Parameter::examples).flatMap(List::stream);
    Stream<Example> bodies =
        operation.body().stream()
            .flatMap(b -> b.contents().stream())
            .map(Content::examples)
            .flatMap(List::stream);
    return Stream.concat(parameters, bodies);
  }

  private static boolean pairs(Operation operation, Example example) {
    return example.name().isEmpty()
        || example.name().equals(EVERY_OTHER)
        || Names.ofAnswers(operation).contains(example.name());
  }

  private static Breach breach(Operation operation, Example example) {
    return new Breach(
        example.location(),
        "No answer of " + operation.id() + " has an example named " + example.name() + ".");
  }
}
