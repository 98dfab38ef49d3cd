package dev.lockstep.api.model.view;

import dev.lockstep.api.model.Direction;
import dev.lockstep.api.model.NamedType;
import dev.lockstep.api.model.NamedType.ObjectType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which types are not in a direction what the document says of them as a whole. */
final class Differences {
  private Differences() {}

  /** Those with properties that are left out, and whatever holds one of them. */
  static Set<String> of(Collection<NamedType> types, KeptProperties kept, Direction direction) {
    Map<String, List<String>> holders = new HashMap<>();
    Deque<String> open = new ArrayDeque<>();
    for (NamedType type : types) {
      if (type instanceof ObjectType object && isCut(object, kept, direction)) {
        open.add(type.name());
      }
      Members.of(type, kept, direction)
          .forEach(m -> holders.computeIfAbsent(m, key -> new ArrayList<>()).add(type.name()));
    }
    Set<String> differing = new HashSet<>();
    while (!open.isEmpty()) {
      String name = open.remove();
      if (differing.add(name)) {
        open.addAll(holders.getOrDefault(name, List.of()));
      }
    }
    return differing;
  }

  private static boolean isCut(ObjectType object, KeptProperties kept, Direction direction) {
    return object.properties().stream().anyMatch(p -> !kept.isKept(object, p, direction));
  }
}
