package dev.lockstep.api.generator.server;

import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.Operation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where each operation is found, also where several have one method and path. */
record Routes(Map<String, Route> byOperation) {

  static Routes of(ApiModel model) {
    Map<String, List<Operation>> groups = new LinkedHashMap<>();
    for (Operation operation : model.operations()) {
      String key = operation.method() + " " + Route.of(operation).template();
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(operation);
    }
    Map<String, Route> routes = new HashMap<>();
    for (List<Operation> group : groups.values()) {
      for (int i = 0; i < group.size(); i++) {
        Route route = Route.of(group.get(i));
        routes.put(group.get(i).id(), group.size() == 1 ? route : route.among(i));
      }
    }
    return new Routes(routes);
  }

  Route of(Operation operation) {
    return Optional.ofNullable(byOperation.get(operation.id())).orElseThrow();
  }
}
