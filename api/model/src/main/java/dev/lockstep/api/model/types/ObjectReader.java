package dev.lockstep.api.model.types;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.api.model.NamedType;
import dev.lockstep.api.model.Type;
import dev.lockstep.api.model.shape.Flat;
import dev.lockstep.api.model.shape.Keywords;
import dev.lockstep.api.model.shape.TypeNames;
import dev.lockstep.api.model.source.Findings;
import dev.lockstep.api.model.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads objects and maps. */
final class ObjectReader {
  private static final String PATTERNS = "patternProperties";

  private final SchemaReader reader;
  private final Findings findings;

  ObjectReader(SchemaReader reader) {
    this.reader = reader;
    this.findings = reader.findings;
  }

  Type read(Flat flat, Place at, String hint) {
    boolean named = !flat.properties().isEmpty() || !flat.required().isEmpty();
    if (named || reader.inheritance.isChild(at)) {
      return object(flat, at, hint);
    }
    List<Place> patterns =
        flat.parts().stream().flatMap(p -> p.at(PATTERNS).members().stream()).toList();
    if (!patterns.isEmpty()) {
      return ofPatterns(flat, patterns, hint);
    }
    return isClosed(flat) ? object(flat, at, hint) : map(flat, hint);
  }

  private Type map(Flat flat, String hint) {
    Type values =
        additional(flat)
            .map(a -> reader.read(a, TypeNames.join(hint, "Value")))
            .orElse(new Type.Any());
    return new Type.Map(values, reader.scalars().mapLimits(flat));
  }

  /** The keys of a map are not held to a pattern. */
  private Type ofPatterns(Flat flat, List<Place> patterns, String hint) {
    patterns.forEach(p -> findings.lost(PATTERNS, p, "The keys of a map may be any text"));
    List<Type> values =
        patterns.stream()
            .map(p -> reader.read(p, TypeNames.join(hint, "Value")))
            .distinct()
            .toList();
    Type value = values.size() == 1 ? values.get(0) : new Type.Any();
    return new Type.Map(value, reader.scalars().mapLimits(flat));
  }

  /** An object with a name of its own, even if it has no properties. */
  Type object(Flat flat, Place at, String hint) {
    String name = reader.begin(flat, at, hint);
    flat.parts().stream()
        .filter(p -> p.has(PATTERNS))
        .forEach(p -> findings.lost(PATTERNS, p.at(PATTERNS), "Read as additional properties"));
    List<NamedType.Property> properties = new ArrayList<>();
    Set<String> required = flat.required();
    flat.properties()
        .forEach(
            (key, all) -> {
              if (key.isEmpty()) {
                findings.lost("name", all.get(0), "A property without a name has no accessor");
              } else {
                properties.add(property(name, key, all, required));
              }
            });
    Type additional =
        additional(flat)
            .map(a -> reader.read(a, TypeNames.join(name, "Value")))
            .orElse(new Type.Any());
    undeclared(flat, at, additional).forEach(properties::add);
    return reader.add(
        new NamedType.ObjectType(
            name,
            properties,
            additional,
            isClosed(flat),
            List.of(),
            reader.scalars().mapLimits(flat),
            flat.parts().isEmpty() ? "" : at.text("description"),
            at.location()));
  }

  private static Optional<Place> additional(Flat flat) {
    return flat.last("additionalProperties", "unevaluatedProperties")
        .flatMap(
            p ->
                Stream.of(p.at("additionalProperties"), p.at("unevaluatedProperties"))
                    .filter(a -> a.node().isObject())
                    .findFirst());
  }

  /** A closed part closes the whole only if it knows all properties. */
  private static boolean isClosed(Flat flat) {
    Set<String> all = flat.properties().keySet();
    return flat.parts().stream()
        .anyMatch(
            p ->
                isFalse(p.node().path("unevaluatedProperties"))
                    || (isFalse(p.node().path("additionalProperties"))
                        && p.at("properties").keys().containsAll(all)
                        && !p.has(PATTERNS)));
  }

  private static boolean isFalse(JsonNode node) {
    return node.isBoolean() && !node.booleanValue();
  }

  private List<NamedType.Property> undeclared(Flat flat, Place at, Type additional) {
    List<NamedType.Property> undeclared = new ArrayList<>();
    for (String key : flat.required()) {
      if (!key.isEmpty() && !flat.properties().containsKey(key)) {
        findings.warn("required-undeclared", at, "The required property " + key + " has no schema");
        undeclared.add(
            new NamedType.Property(
                key,
                additional,
                true,
                false,
                false,
                Optional.empty(),
                "",
                false,
                reader.xml().of(List.of(at.at("-")), additional, key),
                at.location()));
      }
    }
    return undeclared;
  }

  private NamedType.Property property(
      String owner, String key, List<Place> declared, Set<String> required) {
    Place last = declared.get(declared.size() - 1);
    List<Place> all =
        Stream.concat(declared.stream().map(reader::real), declared.stream()).toList();
    Flat said = Flat.of(reader.tree, declared, last.pointer());
    Type type = reader.readAll(declared, TypeNames.join(owner, key));
    return new NamedType.Property(
        key,
        type,
        required.contains(key),
        said.flag("readOnly"),
        said.flag("writeOnly"),
        defaultValue(all),
        declared.stream().map(p -> p.text("description")).reduce("", (a, b) -> b.isEmpty() ? a : b),
        all.stream().anyMatch(p -> p.flag("deprecated")),
        reader.xml().of(declared, type, key),
        last.location());
  }

  /** The default that is said nearest to the property; none if it is null. */
  private static Optional<JsonNode> defaultValue(List<Place> places) {
    return places.stream()
        .filter(p -> p.has("default"))
        .reduce((a, b) -> b)
        .map(p -> p.node().path("default"))
        .filter(value -> !value.isNull());
  }

  /** Whether a schema describes nothing but an object. */
  static boolean isObject(Flat flat) {
    return flat.types().equals(List.of("object")) || flat.has("properties");
  }

  /** The values that a property of a schema may have; none if they are not listed. */
  static List<JsonNode> values(Flat flat, String property) {
    return flat.properties().getOrDefault(property, List.of()).stream()
        .map(p -> Keywords.values(p.node()))
        .filter(values -> !values.isEmpty())
        .reduce((a, b) -> b)
        .orElse(List.of());
  }
}
