package dev.lockstep.api.model.read;

import dev.lockstep.api.model.shape.TypeNames;
import dev.lockstep.api.model.source.Findings;
import dev.lockstep.api.model.source.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Gives every operation an id of its own. */
final class OperationIds {
  private final Findings findings;
  private final Map<Key, String> ids = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  /** What is shared under several names is an operation for each. */
  private record Key(Place operation, String path) {
    static Key of(OperationReader.Source source) {
      return new Key(source.operation(), source.path());
    }
  }

  OperationIds(Findings findings) {
    this.findings = findings;
  }

  /** Ids that are written go before those that are derived. */
  void reserve(OperationReader.Source source) {
    String id = source.operation().text("operationId");
    if (!id.isEmpty() && taken.add(id)) {
      ids.put(Key.of(source), id);
    }
  }

  String of(OperationReader.Source source) {
    return ids.computeIfAbsent(Key.of(source), key -> derived(source));
  }

  private String derived(OperationReader.Source source) {
    Place operation = source.operation();
    String written = operation.text("operationId");
    String wanted = written.isEmpty() ? speaking(source) : written;
    String id = wanted;
    for (int n = 2; !taken.add(id); n++) {
      id = wanted + n;
    }
    String why = written.isEmpty() ? "There is no operationId" : "Another operation has this id";
    findings.warn("operation-id", operation, why + "; the operation is called " + id);
    return id;
  }

  private static String speaking(OperationReader.Source source) {
    String path = source.path().replace("{", "by-");
    if (!source.isServed() && source.isAlone()) {
      return path;
    }
    return TypeNames.join(source.method(), path);
  }
}
