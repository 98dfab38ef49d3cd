package dev.lockstep.api.model.read;

import com.fasterxml.jackson.databind.JsonNode;

/** A value in one of the files of a document. */
record Place(SourceFile file, String pointer, JsonNode node) {
  Place at(String key) {
    return new Place(file, pointer + "/" + Pointers.escape(key), node.path(key));
  }

  Place at(int index) {
    return new Place(file, pointer + "/" + index, node.path(index));
  }

  boolean exists() {
    return !node.isMissingNode();
  }

  dev.lockstep.api.model.Location location() {
    return file.locate(pointer);
  }

  String text(String key) {
    return node.path(key).asText("");
  }
}
