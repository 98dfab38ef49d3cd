package dev.lockstep.api.model.view;

import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.Direction;
import dev.lockstep.api.model.Finding;
import dev.lockstep.api.model.NamedType;
import dev.lockstep.api.model.NamedType.ObjectType;
import dev.lockstep.api.model.NamedType.Property;
import dev.lockstep.api.model.NamedType.UnionType;
import dev.lockstep.api.model.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which properties go which way. What tells the variants of a union apart goes both ways whatever
 * the document says of it, for without it the variant could not be read; and what says that it goes
 * neither way goes both.
 */
final class KeptProperties {
  private final ApiModel model;
  private final Map<String, Set<String>> telling = new HashMap<>();
  private final Set<Finding> findings = new LinkedHashSet<>();

  KeptProperties(ApiModel model) {
    this.model = model;
    model.types().values().forEach(this::discriminate);
  }

  private void discriminate(NamedType type) {
    if (type instanceof UnionType union && union.discriminator().isPresent()) {
      discriminate(union, union.discriminator().get().property(), new HashSet<>());
    }
  }

  private void discriminate(UnionType union, String property, Set<String> seen) {
    for (Type variant : union.variants()) {
      if (variant instanceof Type.Ref ref && seen.add(ref.name())) {
        NamedType type = model.resolve(ref);
        telling.computeIfAbsent(ref.name(), name -> new HashSet<>()).add(property);
        if (type instanceof UnionType inner) {
          discriminate(inner, property, seen);
        }
      }
    }
  }

  boolean isKept(ObjectType owner, Property property, Direction direction) {
    if (!direction.exempts(property)) {
      return true;
    }
    if (property.readOnly() && property.writeOnly()) {
      warn(property, "read-and-write-only", "What is both readOnly and writeOnly goes both ways");
      return true;
    }
    if (telling.getOrDefault(owner.name(), Set.of()).contains(property.name())) {
      String keyword = direction.exempt();
      warn(property, "discriminator", "It tells variants apart, so that it cannot be " + keyword);
      return true;
    }
    return false;
  }

  private void warn(Property property, String rule, String message) {
    findings.add(new Finding(Finding.Severity.WARNING, rule, property.location(), message));
  }

  /** What there was to say about them. */
  List<Finding> findings() {
    return new ArrayList<>(findings);
  }
}
