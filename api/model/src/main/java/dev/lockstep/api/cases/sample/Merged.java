package dev.lockstep.api.cases.sample;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.api.model.shape.Keywords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Schemas that a value has to satisfy together, {@code allOf} and references resolved. */
final class Merged {
  private final JsonNode document;
  private final Map<String, Spot> made;
  private final Set<String> seen = new LinkedHashSet<>();
  private final List<Spot> parts = new ArrayList<>();
  private final List<Choice> choices = new ArrayList<>();
  private final Map<String, List<Spot>> properties = new LinkedHashMap<>();
  private final Set<String> required = new LinkedHashSet<>();

  /**
   * Alternatives of which a value has to satisfy one.
   *
   * @param pointer where they are
   */
  record Choice(String pointer, List<Spot> alternatives) {}

  private Merged(JsonNode document, Map<String, Spot> made) {
    this.document = document;
    this.made = made;
  }

  /** With some choices made: an alternative for the pointer of each. */
  static Merged of(JsonNode document, List<Spot> spots, Map<String, Spot> made) {
    Merged merged = new Merged(document, made);
    spots.forEach(merged::add);
    return merged;
  }

  private void add(Spot spot) {
    if (!seen.add(spot.pointer())) {
      return;
    }
    Spot target = spot.resolved(document);
    if (!target.equals(spot)) {
      add(target);
    }
    parts.add(spot);
    each(spot, "allOf").forEach(this::add);
    List<Spot> oneOf = each(spot, "oneOf");
    List<Spot> anyOf = each(spot, "anyOf");
    choose(spot.below("oneOf").pointer(), oneOf);
    choose(spot.below("anyOf").pointer(), anyOf);
    if (oneOf.isEmpty() && anyOf.isEmpty()) {
      choose(spot.below("discriminator").pointer(), Heirs.of(document, spot));
    }
    properties(spot);
    spot.node().path("required").forEach(name -> required.add(name.asText()));
  }

  /** A parent that lists its children leaves none of them a choice. */
  private void choose(String pointer, List<Spot> alternatives) {
    Optional<Spot> chosen = Optional.ofNullable(made.get(pointer));
    if (chosen.isPresent()) {
      add(chosen.get());
    } else if (alternatives.stream().noneMatch(a -> seen.contains(a.resolved(document).pointer()))
        && !alternatives.isEmpty()) {
      choices.add(new Choice(pointer, alternatives));
    }
  }

  private void properties(Spot spot) {
    Spot all = spot.below("properties");
    all.node()
        .fieldNames()
        .forEachRemaining(
            name -> properties.computeIfAbsent(name, n -> new ArrayList<>()).add(all.below(name)));
  }

  private static List<Spot> each(Spot spot, String keyword) {
    List<Spot> all = new ArrayList<>();
    for (int i = 0; i < spot.node().path(keyword).size(); i++) {
      all.add(spot.below(keyword, i));
    }
    return all;
  }

  /** The schemas themselves. */
  List<Spot> parts() {
    return parts;
  }

  /** What the properties must be that tell the schema from others, by name. */
  Map<String, String> discriminators() {
    Map<String, String> values = new LinkedHashMap<>();
    for (Spot part : parts) {
      String name = part.node().path("discriminator").path("propertyName").asText("");
      if (!name.isEmpty()) {
        Heirs.value(document, part, chosen(part), seen).ifPresent(v -> values.put(name, v));
      }
    }
    return values;
  }

  private Optional<Spot> chosen(Spot part) {
    return List.of("oneOf", "anyOf", "discriminator").stream()
        .flatMap(k -> Optional.ofNullable(made.get(part.below(k).pointer())).stream())
        .findFirst();
  }

  /** The choices made so far, which were part of it. */
  Map<String, Spot> made() {
    return made;
  }

  /** The choices that have not been made. */
  List<Choice> choices() {
    return choices;
  }

  Map<String, List<Spot>> properties() {
    return properties;
  }

  Set<String> required() {
    return required;
  }

  /** The schemas that one keyword has in all parts. */
  List<Spot> all(String keyword) {
    return parts.stream()
        .map(part -> part.below(keyword))
        .filter(spot -> spot.node().isObject())
        .toList();
  }

  /** What a keyword says in the first part that has it. */
  Optional<JsonNode> first(String keyword) {
    return parts.stream()
        .map(part -> part.node().path(keyword))
        .filter(node -> !node.isMissingNode())
        .findFirst();
  }

  /** What a keyword says in each part that has it. */
  List<JsonNode> each(String keyword) {
    return parts.stream()
        .map(part -> part.node().path(keyword))
        .filter(node -> !node.isMissingNode())
        .toList();
  }

  /**
   * The values that all parts with an {@code enum} or {@code const} allow; empty if there is none.
   */
  List<JsonNode> values() {
    List<List<JsonNode>> all =
        parts.stream().map(part -> Keywords.values(part.node())).filter(v -> !v.isEmpty()).toList();
    return all.stream()
        .reduce((some, others) -> some.stream().filter(others::contains).toList())
        .orElse(List.of());
  }

  /** The type of the values, as the schemas say it or let one guess it; empty for any. */
  String type() {
    List<List<String>> said =
        parts.stream().map(part -> Keywords.types(part.node())).filter(t -> !t.isEmpty()).toList();
    if (said.isEmpty()) {
      return guessed();
    }
    return said.get(0).stream()
        .filter(type -> said.stream().allMatch(types -> types.contains(type)))
        .findFirst()
        .orElseGet(() -> narrowed(said));
  }

  private static String narrowed(List<List<String>> said) {
    boolean whole = said.stream().anyMatch(types -> types.contains("integer"));
    return whole ? "integer" : said.get(0).get(0);
  }

  private String guessed() {
    if (!properties.isEmpty() || has("additionalProperties") || has("minProperties")) {
      return "object";
    }
    if (has("items") || has("prefixItems")) {
      return "array";
    }
    if (has("pattern") || has("minLength") || has("maxLength") || has("format")) {
      return "string";
    }
    return has("minimum") || has("maximum") || has("multipleOf") ? "number" : "";
  }

  boolean has(String keyword) {
    return first(keyword).isPresent();
  }

  /** Whether null is allowed as well. */
  boolean isNullable() {
    return parts.stream().anyMatch(part -> Keywords.allowsNull(part.node()));
  }

  /** Whether nothing but null is allowed. */
  boolean isNull() {
    return parts.stream().anyMatch(part -> Keywords.isNull(part.node()));
  }
}
