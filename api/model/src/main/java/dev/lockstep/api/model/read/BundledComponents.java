package dev.lockstep.api.model.read;

import dev.lockstep.api.model.Location;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What other files are asked for: where each thing goes, and what is still to be copied there. */
final class BundledComponents {
  private static final Pattern COMPONENT = Pattern.compile("/components/([^/]+)/[^/]+");
  private static final Pattern FILE = Pattern.compile("([^/]+?)(\\.[a-zA-Z]+)?$");

  private final SourceFile root;
  private final Map<String, String> references = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Deque<Entry> waiting = new ArrayDeque<>();

  /** Something to be copied to where its reference now leads. */
  record Entry(String kind, String name, Place place) {}

  BundledComponents(Place root) {
    this.root = root.file();
    root.node()
        .path("components")
        .properties()
        .forEach(
            kind -> kind.getValue().fieldNames().forEachRemaining(n -> take(kind.getKey(), n)));
  }

  boolean hasNext() {
    return !waiting.isEmpty();
  }

  Entry next() {
    return waiting.removeFirst();
  }

  /** The reference that leads to a value in the whole. */
  String reference(Place target, String kind) {
    if (target.file() == root) {
      return "#" + target.pointer();
    }
    Location location = target.location();
    return references.computeIfAbsent(
        location.file() + "#" + target.pointer(), key -> place(target, location.file(), kind));
  }

  private String place(Place target, String file, String contextKind) {
    Matcher component = COMPONENT.matcher(target.pointer());
    String kind = component.matches() ? component.group(1) : contextKind;
    String name = free(kind, name(target, file));
    waiting.addLast(new Entry(kind, name, target));
    return "#/components/" + kind + "/" + name;
  }

  private static String name(Place target, String file) {
    String pointer = target.pointer();
    String last = Pointers.unescape(pointer.substring(pointer.lastIndexOf('/') + 1));
    Matcher stem = FILE.matcher(file.replace('\\', '/'));
    String name = last.isEmpty() && stem.find() ? stem.group(1) : last;
    return name.replaceAll("[^A-Za-z0-9._-]", "_");
  }

  private String free(String kind, String wanted) {
    String name = wanted;
    for (int n = 2; !take(kind, name); n++) {
      name = wanted + n;
    }
    return name;
  }

  private boolean take(String kind, String name) {
    return taken.add(kind + "/" + name);
  }
}
