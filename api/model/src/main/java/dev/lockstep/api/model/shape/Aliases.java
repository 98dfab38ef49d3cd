package dev.lockstep.api.model.shape;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.api.model.source.Findings;
import dev.lockstep.api.model.source.Place;
import dev.lockstep.api.model.source.Tree;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Follows schemas that only stand for another one: references, an {@code allOf} with one member, a
 * {@code oneOf} or {@code anyOf} of one member and null.
 */
public final class Aliases {
  private final Tree tree;
  private final TypeNames names;
  private final Inheritance inheritance;
  private final Findings findings;

  /** For the schemas of one document. */
  public Aliases(Tree tree, TypeNames names, Inheritance inheritance, Findings findings) {
    this.tree = tree;
    this.names = names;
    this.inheritance = inheritance;
    this.findings = findings;
  }

  /**
   * What a schema stands for.
   *
   * @param schema missing if it stands for itself in a circle
   * @param nullable whether null was allowed on the way
   * @param hint the name to derive others from
   */
  public record Target(Place schema, boolean nullable, String hint) {}

  /** What a schema stands for, which may be itself. */
  public Target follow(Place schema, String hint) {
    Set<String> seen = new HashSet<>();
    Target current = new Target(schema, false, hint);
    Optional<Target> next = Optional.of(current);
    while (next.isPresent()) {
      current = next.get();
      if (!seen.add(current.schema().pointer())) {
        findings.warn("circular-schema", schema, "This schema is defined by itself alone");
        return new Target(schema.at("-"), true, hint);
      }
      next = step(current);
    }
    return current;
  }

  private Optional<Target> step(Target from) {
    JsonNode node = from.schema().node();
    boolean nullable = from.nullable() || Keywords.allowsNull(node);
    if (from.schema().isReference()) {
      return refines(from.schema())
          ? Optional.empty()
          : Optional.of(to(from, tree.target(from.schema()), nullable));
    }
    for (String key : List.of("allOf", "oneOf", "anyOf")) {
      if (node.has(key) && Keywords.isTrivial(node, key)) {
        List<Place> members = from.schema().at(key).items();
        return key.equals("allOf") ? one(from, members, nullable) : choice(from, members, nullable);
      }
    }
    return Optional.empty();
  }

  /** Version 3.0 ignores what is beside a reference, 3.1 does not. */
  private boolean refines(Place reference) {
    if (!Keywords.hasShape(reference.node())) {
      return false;
    }
    if (tree.root().path("openapi").asText().startsWith("3.0")) {
      findings.warn("beside-reference", reference, "OpenAPI 3.0 ignores what is beside a $ref");
      return false;
    }
    return true;
  }

  private Optional<Target> one(Target from, List<Place> all, boolean nullable) {
    List<Place> members =
        all.stream().filter(m -> m.isReference() || !Keywords.isTrivial(m.node())).toList();
    if (members.size() != 1 || inheritance.isChild(from.schema())) {
      return Optional.empty();
    }
    boolean alsoNull =
        nullable || all.stream().anyMatch(m -> m.node().path("nullable").asBoolean());
    return Optional.of(to(from, members.get(0), alsoNull));
  }

  private Optional<Target> choice(Target from, List<Place> members, boolean nullable) {
    List<Place> some = Keywords.notNull(members, tree::resolve);
    return some.size() == 1
        ? Optional.of(to(from, some.get(0), nullable || some.size() < members.size()))
        : Optional.empty();
  }

  private Target to(Target from, Place place, boolean nullable) {
    names.of(place.pointer()).ifPresentOrElse(n -> {}, () -> inline(from.schema(), place));
    return new Target(place, nullable, names.of(place.pointer()).orElse(from.hint()));
  }

  /** What is written inside an alias bears the name of the alias. */
  private void inline(Place alias, Place place) {
    if (place.pointer().startsWith(alias.pointer() + "/") && !place.isReference()) {
      names.handOver(alias.pointer(), place.pointer());
    }
  }
}
