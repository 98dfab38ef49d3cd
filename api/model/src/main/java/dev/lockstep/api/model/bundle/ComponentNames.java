package dev.lockstep.api.model.bundle;

import dev.lockstep.api.model.source.Place;
import dev.lockstep.api.model.source.Pointers;
import dev.lockstep.api.model.source.SourceFile;
import dev.lockstep.api.model.source.SourceFiles;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where each thing that another file has goes in the whole, and what is still to be copied. */
final class ComponentNames {
  private final SourceFile root;
  private final boolean version2;
  private final Map<Place, String> pointers = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Deque<Entry> waiting = new ArrayDeque<>();

  /** Something to be copied to a place in the whole. */
  record Entry(Kind kind, String pointer, Place from) {}

  ComponentNames(SourceFile root) {
    this.root = root;
    this.version2 = root.root().has("swagger");
    for (Kind kind : Kind.values()) {
      root.top().down(folder(kind)).keys().forEach(name -> take(folder(kind), name));
    }
  }

  /** The pointer under which components of a kind are. */
  String folder(Kind kind) {
    if (!version2) {
      return "/components/" + kind.section();
    }
    return switch (kind) {
      case SCHEMA -> "/definitions";
      case PARAMETER -> "/parameters";
      case RESPONSE -> "/responses";
      case SECURITY_SCHEME -> "/securityDefinitions";
      default -> "/components/" + kind.section();
    };
  }

  /** A component of the root that is only a reference to another file takes in what is there. */
  void adopt(Place target, String pointer) {
    if (!isLocal(target)) {
      pointers.putIfAbsent(target, pointer);
    }
  }

  /** Whether a component of the root took this in. */
  boolean isAdopted(Place target, String pointer) {
    return pointer.equals(pointers.get(target));
  }

  Optional<Entry> next() {
    return Optional.ofNullable(waiting.pollFirst());
  }

  /** Where a value is in the whole; what is not there yet waits to be copied. */
  String pointer(Place target, Kind kind) {
    if (isLocal(target)) {
      return target.pointer();
    }
    String known = pointers.get(target);
    if (known == null) {
      known = Pointers.child(folder(kind), free(folder(kind), name(target)));
      pointers.put(target, known);
      waiting.addLast(new Entry(kind, known, target));
    }
    return known;
  }

  /** Whether it stays where it is; of version 2, which is converted later, only components do. */
  boolean isLocal(Place target) {
    if (target.home() != root) {
      return false;
    }
    return !version2
        || target
            .pointer()
            .matches("/(definitions|parameters|responses|securityDefinitions)/[^/]+");
  }

  private static String name(Place target) {
    String key = target.key();
    String file = SourceFiles.fileOf(target).name();
    String stem = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.[A-Za-z]+$", "");
    String name = key.isEmpty() || key.matches("\\d+") ? stem : key;
    return name.replaceAll("[^A-Za-z0-9._-]+", "_");
  }

  private String free(String folder, String wanted) {
    String name = wanted;
    for (int n = 2; !take(folder, name); n++) {
      name = wanted + n;
    }
    return name;
  }

  private boolean take(String folder, String name) {
    return taken.add(folder + "/" + name.toLowerCase(Locale.ROOT));
  }
}
