package dev.lockstep.api.lint.example;

import dev.lockstep.api.model.Content;
import dev.lockstep.api.model.Example;
import dev.lockstep.api.model.Operation;
import dev.lockstep.api.model.Response;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names that the examples of an operation's answers give to situations. */
final class Names {
  private Names() {}

  /** Every situation that a request of the operation can be made for. */
  static Set<String> ofAnswers(Operation operation) {
    return of(operation, r -> true);
  }

  /** The situations in which a request is meant to be refused. */
  static Set<String> ofRefusals(Operation operation) {
    return of(operation, r -> r.status().startsWith("4"));
  }

  private static Set<String> of(Operation operation, Predicate<Response> which) {
    return operation.responses().stream()
        .filter(which)
        .flatMap(r -> of(operation, r).stream())
        .collect(Collectors.toSet());
  }

  /** Falls back to the name that a case has where the document gives none. */
  private static List<String> of(Operation operation, Response response) {
    List<String> names = all(response).map(Example::name).filter(n -> !n.isEmpty()).toList();
    return names.isEmpty() ? List.of(operation.id() + response.status()) : names;
  }

  /** The examples of the bodies, and those of the headers. */
  static Stream<Example> all(Response response) {
    return Stream.concat(
        response.contents().stream().map(Content::examples).flatMap(List::stream),
        response.headers().stream().flatMap(h -> h.examples().stream()));
  }
}
