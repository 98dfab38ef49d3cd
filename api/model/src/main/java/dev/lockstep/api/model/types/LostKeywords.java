package dev.lockstep.api.model.types;

import dev.lockstep.api.model.shape.Flat;
import dev.lockstep.api.model.source.Findings;
import dev.lockstep.api.model.source.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells of the keywords that no type expresses. */
final class LostKeywords {
  private static final List<String> KEYWORDS =
      List.of(
          "not",
          "if",
          "then",
          "else",
          "dependentRequired",
          "dependentSchemas",
          "dependencies",
          "contains",
          "minContains",
          "maxContains",
          "propertyNames",
          "unevaluatedItems",
          "additionalItems",
          "contentSchema",
          "$dynamicRef",
          "$dynamicAnchor",
          "$vocabulary");

  private final Findings findings;
  private final Overruled overruled;
  private final Set<Place> seen = new HashSet<>();

  LostKeywords(Findings findings) {
    this.findings = findings;
    this.overruled = new Overruled(findings);
  }

  void look(Flat flat) {
    overruled.look(flat);
    flat.parts().stream().filter(seen::add).forEach(this::look);
    flat.constraints().stream()
        .filter(seen::add)
        .forEach(c -> findings.lost(c.key(), c, "A choice of constraints is not expressed"));
  }

  private void look(Place part) {
    KEYWORDS.stream()
        .filter(part::has)
        .forEach(k -> findings.lost(k, part.at(k), "The keyword " + k + " is not expressed"));
    String encoding = part.text("contentEncoding");
    if (!encoding.isEmpty() && !encoding.startsWith("base64")) {
      findings.lost("contentEncoding", part.at("contentEncoding"), "Only base64 is decoded");
    }
  }
}
