package dev.lockstep.api.model.types;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.api.model.NamedType;
import dev.lockstep.api.model.Type;
import dev.lockstep.api.model.shape.Flat;
import dev.lockstep.api.model.source.Place;
import dev.lockstep.api.model.source.Pointers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads which value of a property stands for which variant of a union. */
final class Discriminators {
  private final SchemaReader reader;

  Discriminators(SchemaReader reader) {
    this.reader = reader;
  }

  NamedType.Discriminator read(Place discriminator, List<UnionReader.Variant> variants) {
    String property = discriminator.text("propertyName");
    Map<String, Type.Ref> mapping = explicit(discriminator, variants);
    for (UnionReader.Variant variant : variants) {
      if (variant.type() instanceof Type.Ref ref) {
        if (!mapping.containsValue(ref)) {
          List<String> values = implicit(variant, property);
          values.forEach(value -> mapping.putIfAbsent(value, ref));
          if (values.isEmpty()) {
            String message = "No value of " + property + " stands for this variant";
            reader.findings.warn("discriminator", variant.member(), message);
          }
        }
      } else {
        reader.findings.lost("discriminator", variant.member(), "This variant has no properties");
      }
    }
    return new NamedType.Discriminator(property, mapping);
  }

  private Map<String, Type.Ref> explicit(Place discriminator, List<UnionReader.Variant> variants) {
    Map<String, Type.Ref> mapping = new LinkedHashMap<>();
    for (Place value : discriminator.at("mapping").members()) {
      Optional<Place> target = target(value);
      Optional<Type.Ref> ref = target.flatMap(t -> variant(t, variants));
      if (ref.isPresent()) {
        mapping.put(value.key(), ref.get());
      } else {
        reader.findings.warn("discriminator", value, value.node().asText() + " is no variant");
      }
    }
    return mapping;
  }

  /** Where a value of a mapping leads to; empty if there is nothing. */
  Optional<Place> target(Place value) {
    String text = value.node().asText();
    return text.startsWith("#/")
        ? Optional.of(reader.tree.top().down(Pointers.fromFragment(text.substring(1))))
            .filter(Place::exists)
        : Optional.empty();
  }

  private Optional<Type.Ref> variant(Place target, List<UnionReader.Variant> variants) {
    String real = reader.real(target).pointer();
    Optional<Type> member =
        variants.stream()
            .filter(v -> reader.real(v.member()).pointer().equals(real))
            .map(UnionReader.Variant::type)
            .findFirst();
    Type type = member.orElseGet(() -> reader.read(target, target.key()).notNull());
    boolean known = variants.stream().anyMatch(v -> v.type().equals(type));
    return known && type instanceof Type.Ref ref ? Optional.of(ref) : Optional.empty();
  }

  /** The constants of the property, or else the name of the schema. */
  private List<String> implicit(UnionReader.Variant variant, String property) {
    Flat flat = Flat.of(reader.tree, List.of(variant.member()), variant.member().pointer());
    List<String> constants =
        ObjectReader.values(flat, property).stream()
            .filter(JsonNode::isValueNode)
            .map(JsonNode::asText)
            .toList();
    Optional<String> name = reader.names.given(reader.real(variant.member()).pointer());
    return constants.isEmpty() ? name.stream().toList() : constants;
  }
}
