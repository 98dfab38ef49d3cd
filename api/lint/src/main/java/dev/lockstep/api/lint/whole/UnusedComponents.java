package dev.lockstep.api.lint.whole;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.api.lint.Rule;
import dev.lockstep.api.lint.Subject;
import dev.lockstep.api.model.Operation;
import dev.lockstep.api.model.SecurityAlternative.Requirement;
import dev.lockstep.api.model.Webhook;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every component, in whichever file, is led to from a path or a webhook. */
public final class UnusedComponents implements Rule {
  private static final Set<String> SCHEMES = Set.of("securitySchemes", "securityDefinitions");

  /** Where Swagger 2.0 has its components. */
  private static final List<String> OLD_KINDS =
      List.of("definitions", "parameters", "responses", "securityDefinitions");

  @Override
  public String name() {
    return "unused-component";
  }

  @Override
  public List<Breach> check(Subject subject) {
    Set<Reference> reachable = Reachable.from(subject);
    Set<String> schemes = schemes(subject);
    return components(subject)
        .filter(c -> !c.isUsed(reachable, schemes))
        .map(c -> new Breach(subject.locate(c.file(), c.pointer()), c.message()))
        .toList();
  }

  private static Set<String> schemes(Subject subject) {
    Stream<Operation> hooks = subject.model().webhooks().stream().map(Webhook::operation);
    return Stream.concat(subject.model().operations().stream(), hooks)
        .map(Operation::security)
        .flatMap(List::stream)
        .flatMap(alternative -> alternative.requirements().stream())
        .map(Requirement::scheme)
        .collect(Collectors.toSet());
  }

  private static Stream<Component> components(Subject subject) {
    List<Component> all = new ArrayList<>();
    for (String file : subject.files()) {
      JsonNode tree = subject.content(file);
      tree.path("components").properties().stream()
          .flatMap(kind -> members(file, "/components", kind.getKey(), kind.getValue()))
          .forEach(all::add);
      OLD_KINDS.stream()
          .flatMap(kind -> members(file, "", kind, tree.path(kind)))
          .forEach(all::add);
    }
    return all.stream();
  }

  private static Stream<Component> members(
      String file, String parent, String kind, JsonNode members) {
    JsonPointer at = JsonPointer.compile(parent).appendProperty(kind);
    return members.isObject()
        ? members.properties().stream()
            .map(m -> new Component(file, kind, m.getKey(), at.appendProperty(m.getKey())))
        : Stream.empty();
  }

  private record Component(String file, String kind, String name, JsonPointer at) {
    String pointer() {
      return at.toString();
    }

    boolean isUsed(Set<Reference> reachable, Set<String> schemes) {
      return SCHEMES.contains(kind)
          ? schemes.contains(name)
          : reachable.stream()
              .filter(place -> place.file().equals(file))
              .anyMatch(place -> (place.pointer() + "/").startsWith(at + "/"));
    }

    String message() {
      return "Nothing leads to " + name + " of " + kind + ".";
    }
  }
}
