package dev.lockstep.api.model.read;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lockstep.api.model.source.Place;
import dev.lockstep.api.model.source.Pointers;
import dev.lockstep.api.model.source.Tree;
import java.util.HashSet;
import java.util.Set;

/**
 * Writes into the mapping of a discriminator what many documents, those of Azure among them, say in
 * an extension of the schemas that the values stand for.
 */
final class VendorDiscriminators {
  private static final String VALUE = "x-ms-discriminator-value";
  private static final String MAPPING = "mapping";

  private final Tree tree;

  private VendorDiscriminators(Tree tree) {
    this.tree = tree;
  }

  /** Changes the document itself; a mapping that is there already stays as it is. */
  static void spellOut(Tree tree) {
    for (Place schema : tree.top().at("components").at("schemas").members()) {
      if (schema.has(VALUE)) {
        new VendorDiscriminators(tree).map(schema, schema, new HashSet<>());
      }
    }
  }

  /** In a schema, and in all that it extends. */
  private void map(Place child, Place schema, Set<String> seen) {
    if (!seen.add(schema.pointer())) {
      return;
    }
    if (schema.at("discriminator").node() instanceof ObjectNode discriminator) {
      map(child, discriminator);
    }
    schema.at("allOf").items().forEach(member -> map(child, tree.resolve(member), seen));
  }

  private void map(Place child, ObjectNode discriminator) {
    if (!(discriminator.get(MAPPING) instanceof ObjectNode)) {
      discriminator.set(MAPPING, tree.object(child));
    }
    String value = child.text(VALUE);
    ObjectNode mapping = (ObjectNode) discriminator.get(MAPPING);
    if (!mapping.has(value)) {
      mapping.put(value, Pointers.toFragment(child.pointer()));
    }
  }
}
