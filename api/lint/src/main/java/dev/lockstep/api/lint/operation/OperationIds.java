package dev.lockstep.api.lint.operation;

import dev.lockstep.api.lint.Rule;
import dev.lockstep.api.lint.Subject;
import dev.lockstep.api.model.Location;
import dev.lockstep.api.model.Operation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every operation has an operationId of its own: code and contracts call it by that. */
public final class OperationIds implements Rule {
  @Override
  public String name() {
    return "operation-id";
  }

  @Override
  public List<Breach> check(Subject subject) {
    Map<String, Location> seen = new HashMap<>();
    return subject.model().operations().stream().flatMap(o -> check(subject, o, seen)).toList();
  }

  private static Stream<Breach> check(
      Subject subject, Operation operation, Map<String, Location> seen) {
    String id = subject.member(operation, "operationId").asText("");
    if (id.isBlank()) {
      String what = operation.method() + " " + operation.path();
      return Stream.of(new Breach(operation.location(), what + " has no operationId."));
    }
    Location here = subject.locate(operation, "operationId");
    Location first = seen.putIfAbsent(id, here);
    return first == null
        ? Stream.empty()
        : Stream.of(new Breach(here, "The operationId " + id + " is taken: " + first + "."));
  }
}
