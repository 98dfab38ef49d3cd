package dev.lockstep.api.model.types;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.api.model.shape.Flat;
import dev.lockstep.api.model.shape.Keywords;
import dev.lockstep.api.model.source.Findings;
import dev.lockstep.api.model.source.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells of what one part of a schema says and another part, which has the last word, does not. */
final class Overruled {
  private static final List<String> KEYWORDS =
      List.of(
          "pattern",
          "multipleOf",
          "format",
          "items",
          "prefixItems",
          "contentEncoding",
          "contentMediaType");
  private static final List<String> VALUES = List.of("enum", "const");

  private final Findings findings;

  Overruled(Findings findings) {
    this.findings = findings;
  }

  void look(Flat flat) {
    KEYWORDS.forEach(keyword -> look(flat, keyword));
    flat.last("enum", "const").ifPresent(last -> values(flat, last));
    flat.last("additionalProperties", "unevaluatedProperties").ifPresent(l -> others(flat, l));
  }

  private void look(Flat flat, String keyword) {
    for (JsonNode last : flat.value(keyword).stream().toList()) {
      flat.parts().stream()
          .filter(part -> part.has(keyword) && !part.node().path(keyword).equals(last))
          .forEach(part -> lost(keyword, part));
    }
  }

  /** Fewer values say all that more values said. */
  private void values(Flat flat, Place last) {
    Set<JsonNode> left = new HashSet<>(Keywords.values(last.node()));
    for (Place part : flat.parts()) {
      for (String keyword : VALUES) {
        if (part.has(keyword) && !Keywords.values(part.node()).containsAll(left)) {
          lost(keyword, part);
        }
      }
    }
  }

  private void others(Flat flat, Place last) {
    for (Place part : flat.parts()) {
      Place additional = part.at("additionalProperties");
      if (!part.equals(last) && additional.node().isObject()) {
        boolean same = additional.node().equals(last.node().path("additionalProperties"));
        if (!same) {
          lost("additionalProperties", part);
        }
      }
    }
  }

  private void lost(String keyword, Place part) {
    findings.lost(keyword, part.at(keyword), "Another part of the schema has the last word");
  }
}
