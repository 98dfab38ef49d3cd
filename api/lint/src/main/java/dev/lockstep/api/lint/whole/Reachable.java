package dev.lockstep.api.lint.whole;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.api.lint.Sources;
import dev.lockstep.api.lint.source.Reference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Every place in the files of a document that its paths and webhooks lead to by references. */
final class Reachable {
  private final Sources sources;
  private final Set<Reference> seen = new HashSet<>();
  private final Deque<Reference> open = new ArrayDeque<>();

  private Reachable(Sources sources) {
    this.sources = sources;
  }

  static Set<Reference> from(Sources sources) {
    Reachable reachable = new Reachable(sources);
    reachable.visit(new Reference(sources.root(), JsonPointer.compile("/paths")));
    reachable.visit(new Reference(sources.root(), JsonPointer.compile("/webhooks")));
    while (!reachable.open.isEmpty()) {
      Reference place = reachable.open.removeFirst();
      reachable.walk(place.file(), sources.tree(place.file()).at(place.pointer()));
    }
    return reachable.seen;
  }

  private void visit(Reference place) {
    if (sources.files().contains(place.file()) && seen.add(place)) {
      open.addLast(place);
    }
  }

  private void walk(String file, JsonNode node) {
    if (node.isObject()) {
      node.properties().forEach(p -> member(file, p));
    } else {
      node.forEach(item -> walk(file, item));
    }
  }

  private void member(String file, Map.Entry<String, JsonNode> member) {
    JsonNode value = member.getValue();
    if (member.getKey().equals("$ref") && value.isTextual()) {
      Reference.of(file, value.textValue()).ifPresent(this::visit);
    } else if (member.getKey().equals("mapping") && value.isObject()) {
      value.forEach(v -> Reference.of(file, schema(v.asText())).ifPresent(this::visit));
    } else {
      walk(file, value);
    }
  }

  /** A discriminator may name a schema where everything else refers to it. */
  private static String schema(String target) {
    return target.contains("/") || target.contains("#") || target.contains(".")
        ? target
        : "#/components/schemas/" + target;
  }
}
