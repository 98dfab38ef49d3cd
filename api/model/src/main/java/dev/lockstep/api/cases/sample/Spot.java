package dev.lockstep.api.cases.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/**
 * A schema of a document.
 *
 * @param pointer where it is, as a JSON pointer into the document
 * @param node empty (a missing node) if there is nothing
 */
record Spot(String pointer, JsonNode node) {
  static Spot at(JsonNode document, String pointer) {
    return new Spot(pointer, document.at(pointer));
  }

  Spot below(String name) {
    return new Spot(pointer + "/" + name.replace("~", "~0").replace("/", "~1"), node.path(name));
  }

  Spot below(String name, int index) {
    return new Spot(pointer + "/" + name + "/" + index, node.path(name).path(index));
  }

  boolean isThere() {
    return !node.isMissingNode();
  }

  /** What it refers to; itself if it refers to nothing that is in the document. */
  Spot resolved(JsonNode document) {
    String reference = node.path("$ref").asText("");
    if (!reference.startsWith("#/")) {
      return this;
    }
    String decoded =
        URLDecoder.decode(reference.substring(1).replace("+", "%2B"), StandardCharsets.UTF_8);
    Spot target = at(document, decoded);
    return target.isThere() ? target : this;
  }
}
