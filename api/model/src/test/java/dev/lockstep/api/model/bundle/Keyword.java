package dev.lockstep.api.model.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.api.model.read.ApiReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A keyword somewhere in a document.
 *
 * @param owner the pointer of the object that has it
 */
record Keyword(Kind kind, String name, String owner) {
  String pointer() {
    return owner + "/" + name.replace("~", "~0").replace("/", "~1");
  }

  @Override
  public String toString() {
    return kind + " " + name;
  }

  static JsonNode document(String name) {
    return ApiReader.open(Path.of("src/test/resources/keywords", name)).content(name).orElseThrow();
  }

  /** All that are outside of schemas. */
  static List<Keyword> all(JsonNode document) {
    List<Keyword> all = new ArrayList<>();
    collect(document, "", new Kind.Slot(Kind.DOCUMENT, Kind.Many.ONE), all);
    return all;
  }

  private static void collect(JsonNode node, String at, Kind.Slot slot, List<Keyword> all) {
    Kind.Slot one = new Kind.Slot(slot.kind(), Kind.Many.ONE);
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        collect(node.get(i), at + "/" + i, one, all);
      }
    } else if (node.isObject() && slot.kind() != Kind.DATA && !node.has("$ref")) {
      node.fieldNames()
          .forEachRemaining(
              name -> {
                Keyword keyword = new Keyword(slot.kind(), name, at);
                boolean named = slot.many() == Kind.Many.MAP;
                if (!named && slot.kind() != Kind.SCHEMA && slot.kind() != Kind.CALLBACK) {
                  all.add(keyword);
                }
                Kind.Slot next = named ? one : slot.kind().slot(name);
                collect(node.path(name), keyword.pointer(), next, all);
              });
    }
  }
}
