package dev.lockstep.api.lint.whole;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.api.lint.Subject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/** Every place in the files of a document that the document leads to by references. */
final class Reachable {
  /** What is only there for others to lead to. */
  private static final Set<String> CONTAINERS =
      Set.of("components", "definitions", "parameters", "responses", "securityDefinitions");

  private static final JsonPointer SCHEMAS = JsonPointer.compile("/components/schemas");

  private final Subject subject;
  private final Set<Reference> seen = new HashSet<>();
  private final Deque<Reference> open = new ArrayDeque<>();

  private Reachable(Subject subject) {
    this.subject = subject;
  }

  static Set<Reference> from(Subject subject) {
    Reachable reachable = new Reachable(subject);
    String root = subject.files().get(0);
    subject.content(root).properties().stream()
        .filter(member -> !CONTAINERS.contains(member.getKey()))
        .forEach(member -> reachable.walk(root, member.getValue()));
    do {
      reachable.followAll();
    } while (reachable.visitSubtypes());
    return reachable.seen;
  }

  private void followAll() {
    while (!open.isEmpty()) {
      Reference place = open.removeFirst();
      walk(place.file(), node(place));
    }
  }

  /** A schema that is built on one with a discriminator may stand for it, unmentioned. */
  private boolean visitSubtypes() {
    for (String file : subject.files()) {
      subject.content(file).at(SCHEMAS).properties().stream()
          .filter(schema -> isSubtype(file, schema.getValue()))
          .map(schema -> new Reference(file, SCHEMAS.appendProperty(schema.getKey())))
          .forEach(this::visit);
    }
    return !open.isEmpty();
  }

  private boolean isSubtype(String file, JsonNode schema) {
    return StreamSupport.stream(schema.path("allOf").spliterator(), false)
        .map(part -> part.path("$ref").asText(""))
        .filter(reference -> !reference.isEmpty())
        .flatMap(reference -> Reference.of(file, reference).stream())
        .anyMatch(base -> seen.contains(base) && node(base).has("discriminator"));
  }

  private JsonNode node(Reference place) {
    return subject.content(place.file()).at(place.pointer());
  }

  private void visit(Reference place) {
    if (subject.files().contains(place.file()) && seen.add(place)) {
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
