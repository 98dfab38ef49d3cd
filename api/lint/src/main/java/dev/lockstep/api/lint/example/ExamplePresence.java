package dev.lockstep.api.lint.example;

import dev.lockstep.api.lint.Rule;
import dev.lockstep.api.lint.Subject;
import dev.lockstep.api.model.Content;
import dev.lockstep.api.model.Operation;
import dev.lockstep.api.model.Response;
import dev.lockstep.api.model.Type;
import java.util.List;
import java.util.stream.Stream;

/** Every documented status has an example of each body that it may come with. */
public final class ExamplePresence implements Rule {
  @Override
  public String name() {
    return "example-presence";
  }

  @Override
  public List<Breach> check(Subject subject) {
    return subject.model().operations().stream().flatMap(ExamplePresence::check).toList();
  }

  private static Stream<Breach> check(Operation operation) {
    return operation.responses().stream().flatMap(r -> check(operation, r));
  }

  private static Stream<Breach> check(Operation operation, Response response) {
    return response.contents().stream()
        .filter(c -> c.examples().isEmpty() && !(c.type() instanceof Type.Binary))
        .map(c -> new Breach(c.location(), message(operation, response, c)));
  }

  private static String message(Operation operation, Response response, Content content) {
    return "There is no example of "
        + content.mediaType()
        + " for the status "
        + response.status()
        + " of "
        + operation.id()
        + ".";
  }
}
