package dev.lockstep.api.cases.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The schemas that a discriminator tells apart. */
final class Heirs {
  private static final String SCHEMAS = "/components/schemas/";

  private Heirs() {}

  /** Those that extend a schema with a discriminator; empty for any other schema. */
  static List<Spot> of(JsonNode document, Spot parent) {
    List<Spot> heirs = new ArrayList<>();
    if (parent.node().path("discriminator").has("propertyName")) {
      Spot schemas = new Spot("/components/schemas", document.path("components").path("schemas"));
      schemas
          .node()
          .fieldNames()
          .forEachRemaining(
              name -> {
                Spot heir = schemas.below(name);
                if (isHeir(document, heir, parent)) {
                  heirs.add(heir);
                }
              });
    }
    return heirs;
  }

  private static boolean isHeir(JsonNode document, Spot heir, Spot parent) {
    for (int i = 0; i < heir.node().path("allOf").size(); i++) {
      if (heir.below("allOf", i).resolved(document).pointer().equals(parent.pointer())) {
        return true;
      }
    }
    return false;
  }

  /**
   * The value of a discriminator.
   *
   * @param owner the schema that has it
   * @param chosen the alternative of the owner that was taken
   * @param seen the pointers of all schemas that hold, in the order in which they were met
   */
  static Optional<String> value(
      JsonNode document, Spot owner, Optional<Spot> chosen, Set<String> seen) {
    if (chosen.isPresent()) {
      return name(owner, chosen.get().resolved(document).pointer());
    }
    return seen.stream()
        .filter(pointer -> !pointer.equals(owner.pointer()))
        .filter(pointer -> mapped(owner, pointer).isPresent())
        .findFirst()
        .or(() -> seen.stream().filter(pointer -> pointer.startsWith(SCHEMAS)).findFirst())
        .flatMap(pointer -> name(owner, pointer));
  }

  private static Optional<String> name(Spot owner, String pointer) {
    return mapped(owner, pointer).or(() -> key(pointer));
  }

  private static Optional<String> mapped(Spot owner, String pointer) {
    return owner.node().path("discriminator").path("mapping").properties().stream()
        .filter(e -> leadsTo(e.getValue().asText(), pointer))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static boolean leadsTo(String target, String pointer) {
    return target.equals("#" + pointer) || (SCHEMAS + target).equals(pointer);
  }

  private static Optional<String> key(String pointer) {
    return Optional.of(pointer)
        .filter(p -> p.startsWith(SCHEMAS) && p.indexOf('/', SCHEMAS.length()) < 0)
        .map(p -> p.substring(SCHEMAS.length()));
  }
}
