package dev.lockstep.api.cases;

import dev.lockstep.api.model.Operation;
import dev.lockstep.api.model.Parameter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which operation a path is for: what is written out goes before what is a parameter. */
final class PathClaims {
  /** The segments of the paths that there are for a method. */
  private final Map<String, List<String[]>> paths = new HashMap<>();

  PathClaims(List<Operation> operations) {
    for (Operation operation : operations) {
      paths
          .computeIfAbsent(operation.method(), method -> new ArrayList<>())
          .add(segments(operation));
    }
  }

  /** Whether this value of a path parameter leads to another operation. */
  boolean isTaken(Operation operation, Parameter parameter, String value) {
    String[] own = segments(operation);
    int place = List.of(own).indexOf("{" + parameter.name() + "}");
    return parameter.in() == Parameter.In.PATH
        && place >= 0
        && paths.getOrDefault(operation.method(), List.of()).stream()
            .anyMatch(other -> claims(other, own, place, value));
  }

  private static boolean claims(String[] other, String[] own, int place, String value) {
    if (other.length != own.length || !other[place].equals(value)) {
      return false;
    }
    for (int i = 0; i < own.length; i++) {
      boolean open = other[i].startsWith("{") || own[i].startsWith("{");
      if (!open && !other[i].equals(own[i])) {
        return false;
      }
    }
    return true;
  }

  private static String[] segments(Operation operation) {
    return operation.route().split("/", -1);
  }
}
