package dev.lockstep.api.model.types;

import dev.lockstep.api.model.NamedType;
import dev.lockstep.api.model.Type;
import dev.lockstep.api.model.shape.Flat;
import dev.lockstep.api.model.shape.TypeNames;
import dev.lockstep.api.model.source.Place;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads an object that others extend by a discriminator: it is a union of those and of itself as it
 * stands.
 */
final class InheritedUnions {
  private final SchemaReader reader;
  private final ObjectReader objects;

  InheritedUnions(SchemaReader reader, ObjectReader objects) {
    this.reader = reader;
    this.objects = objects;
  }

  Type read(Flat flat, Place at, String hint) {
    String name = reader.begin(flat, at, hint);
    Place discriminator = at.at("discriminator");
    Map<String, Type.Ref> byPointer = new LinkedHashMap<>();
    Type base = objects.object(flat, at.at("discriminator"), TypeNames.join(name, "Base"));
    byPointer.put(at.pointer(), (Type.Ref) base);
    for (Place child : reader.inheritance.children(at)) {
      if (reader.read(child, child.key()).notNull() instanceof Type.Ref ref) {
        below(child, ref, byPointer);
      }
    }
    Set<Type> variants = new LinkedHashSet<>(byPointer.values());
    variants.remove(base);
    variants.add(base);
    return reader.add(
        new NamedType.UnionType(
            name,
            List.copyOf(variants),
            false,
            Optional.of(mapping(discriminator, byPointer)),
            at.text("description"),
            at.location()));
  }

  /** What extends a child is reached through the union that the child is itself. */
  private void below(Place child, Type.Ref ref, Map<String, Type.Ref> byPointer) {
    if (byPointer.putIfAbsent(child.pointer(), ref) == null) {
      reader.inheritance.children(child).forEach(c -> below(c, ref, byPointer));
    }
  }

  private NamedType.Discriminator mapping(Place discriminator, Map<String, Type.Ref> byPointer) {
    Map<String, Type.Ref> mapping = new LinkedHashMap<>();
    for (Place value : discriminator.at("mapping").members()) {
      Optional<Type.Ref> ref =
          new Discriminators(reader)
              .target(value)
              .flatMap(t -> Optional.ofNullable(byPointer.get(reader.real(t).pointer())));
      if (ref.isPresent()) {
        mapping.put(value.key(), ref.get());
      } else {
        reader.findings.warn("discriminator", value, value.node().asText() + " does not extend it");
      }
    }
    Set<Type.Ref> explicit = Set.copyOf(mapping.values());
    byPointer.forEach(
        (pointer, ref) -> {
          if (!explicit.contains(ref)) {
            reader.names.of(pointer).ifPresent(name -> mapping.putIfAbsent(name, ref));
          }
        });
    return new NamedType.Discriminator(discriminator.text("propertyName"), mapping);
  }
}
