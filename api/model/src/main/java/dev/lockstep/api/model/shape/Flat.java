package dev.lockstep.api.model.shape;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.api.model.source.Place;
import dev.lockstep.api.model.source.Tree;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/**
 * All that is said of one value: by a schema itself, which comes last, and by what it refers to or
 * lists in {@code allOf}.
 */
public final class Flat {
  private final Tree tree;
  private final String self;
  private final List<Place> parts = new ArrayList<>();
  private final List<Place> choices = new ArrayList<>();
  private final List<Place> constraints = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  private Flat(Tree tree, String self) {
    this.tree = tree;
    this.self = self;
  }

  /** What several schemas say of one value that is called by the place of the last. */
  public static Flat of(Tree tree, List<Place> schemas, String self) {
    Flat flat = new Flat(tree, self);
    schemas.forEach(flat::expand);
    return flat;
  }

  /** Parts that were flattened before, without the choices of any. */
  public static Flat ofParts(Tree tree, List<Place> parts, String self) {
    Flat flat = new Flat(tree, self);
    flat.parts.addAll(parts);
    parts.forEach(part -> flat.seen.add(part.pointer()));
    return flat;
  }

  /** The same together with another schema, and without the choices of this one. */
  public Flat with(Place schema, String as) {
    Flat flat = new Flat(tree, as);
    flat.parts.addAll(parts);
    flat.seen.addAll(seen);
    flat.expand(schema);
    return flat;
  }

  private void expand(Place schema) {
    if (!schema.node().isObject() || !seen.add(schema.pointer())) {
      return;
    }
    if (schema.isReference()) {
      expand(tree.target(schema));
    }
    schema.at("allOf").items().forEach(this::expand);
    for (String key : List.of("oneOf", "anyOf")) {
      choice(schema, schema.at(key));
    }
    parts.add(schema);
  }

  private void choice(Place schema, Place members) {
    List<Place> some = Keywords.notNull(members.items(), tree::resolve);
    if (some.isEmpty()) {
      return;
    }
    if (some.stream().allMatch(m -> Keywords.isConstraint(tree.resolve(m).node()))) {
      constraints.add(members);
    } else if (some.size() == 1) {
      expand(some.get(0));
    } else if (schema.pointer().equals(self) || some.stream().noneMatch(this::isSelf)) {
      choices.add(members);
    }
  }

  /** A parent that lists its children does not make each of them a choice again. */
  private boolean isSelf(Place member) {
    return tree.resolve(member).pointer().equals(self);
  }

  /** Where something is said, the schema itself last. */
  public List<Place> parts() {
    return parts;
  }

  /** The {@code oneOf} and {@code anyOf} of which one member must hold. */
  public List<Place> choices() {
    return choices;
  }

  /** The choices that add nothing but constraints. */
  public List<Place> constraints() {
    return constraints;
  }

  /** Whether another one says everything that this one says. */
  public boolean isWithin(Flat other) {
    return other.seen.containsAll(seen);
  }

  /** Whether anything is said beyond that values are objects. */
  public boolean isTrivial() {
    return parts.stream()
        .allMatch(part -> Keywords.isTrivial(part.node(), "allOf", "oneOf", "anyOf"));
  }

  /** Whether null is allowed: the last part that speaks of it decides. */
  public boolean isNullable() {
    return last("type", "nullable", "enum", "const")
        .filter(part -> Keywords.allowsNull(part.node()))
        .isPresent();
  }

  /** The types that all parts allow, without null; none if any is allowed. */
  public List<String> types() {
    List<String> common = List.of();
    for (Place part : parts) {
      List<String> types = Keywords.types(part.node());
      List<String> both = common.isEmpty() ? types : common(common, types);
      common = both.isEmpty() ? (types.isEmpty() ? common : types) : both;
    }
    return common;
  }

  private static List<String> common(List<String> some, List<String> others) {
    Set<String> both = new LinkedHashSet<>(some);
    both.retainAll(others);
    boolean whole =
        Stream.of(some, others).allMatch(t -> t.contains("integer") || t.contains("number"));
    if (whole && !both.contains("number")) {
      both.add("integer");
    }
    return List.copyOf(both);
  }

  /** The last part that has one of some keywords. */
  public Optional<Place> last(String... keywords) {
    Optional<Place> last = Optional.empty();
    for (Place part : parts) {
      if (Stream.of(keywords).anyMatch(part::has)) {
        last = Optional.of(part);
      }
    }
    return last;
  }

  /** Whether any part has one of some keywords. */
  public boolean has(String... keywords) {
    return last(keywords).isPresent();
  }

  /** A text, said last. */
  public String text(String keyword) {
    return last(keyword).map(p -> p.text(keyword)).orElse("");
  }

  /** A value, said last. */
  public Optional<JsonNode> value(String keyword) {
    return last(keyword).map(p -> p.node().path(keyword));
  }

  /** Whether any part says {@code true}. */
  public boolean flag(String keyword) {
    return parts.stream().anyMatch(p -> p.flag(keyword));
  }

  /** A number, the strictest of several. */
  public Optional<BigDecimal> number(String keyword, BinaryOperator<BigDecimal> stricter) {
    return parts.stream()
        .map(p -> p.node().path(keyword))
        .filter(JsonNode::isNumber)
        .map(JsonNode::decimalValue)
        .reduce(stricter);
  }

  /** The properties, each with all places that speak of it, in document order. */
  public Map<String, List<Place>> properties() {
    Map<String, List<Place>> properties = new LinkedHashMap<>();
    for (Place part : parts) {
      for (Place property : part.at("properties").members()) {
        properties.computeIfAbsent(property.key(), key -> new ArrayList<>()).add(property);
      }
    }
    return properties;
  }

  /** The names of the properties that must be there. */
  public Set<String> required() {
    Set<String> required = new LinkedHashSet<>();
    parts.forEach(p -> p.at("required").items().forEach(r -> required.add(r.node().asText())));
    return required;
  }
}
