package dev.lockstep.api.model.shape;

import dev.lockstep.api.model.source.Place;
import dev.lockstep.api.model.source.Tree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The components that others extend with {@code allOf} and that have a discriminator: wherever one
 * of them is asked for, one that extends it may come.
 */
public final class Inheritance {
  private final Tree tree;
  private final Map<String, List<Place>> children = new LinkedHashMap<>();
  private final Set<String> extending = new HashSet<>();

  /** Finds out who extends whom. */
  public Inheritance(Tree tree, Place schemas) {
    this.tree = tree;
    schemas.members().forEach(child -> extend(child, child, new HashSet<>()));
  }

  /** Whether others extend it by a discriminator. */
  public boolean isParent(Place schema) {
    return children.containsKey(schema.pointer());
  }

  /** Whether it extends another by a discriminator. */
  public boolean isChild(Place schema) {
    return extending.contains(schema.pointer());
  }

  /** The components that extend it, without those that extend a parent in between. */
  public List<Place> children(Place parent) {
    return children.getOrDefault(parent.pointer(), List.of());
  }

  private void extend(Place child, Place schema, Set<String> seen) {
    for (Place member : schema.at("allOf").items()) {
      Place parent = tree.resolve(member);
      if (seen.add(parent.pointer())) {
        if (isBase(parent)) {
          children.computeIfAbsent(parent.pointer(), p -> new ArrayList<>()).add(child);
          extending.add(child.pointer());
        } else {
          extend(child, parent, seen);
        }
      }
    }
  }

  private static boolean isBase(Place schema) {
    return schema.at("discriminator").has("propertyName")
        && !schema.has("oneOf")
        && !schema.has("anyOf");
  }
}
