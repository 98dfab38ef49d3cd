package dev.lockstep.api.model.source;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.api.model.Location;

/** A tree whose values can be found again in the files that somebody wrote. */
public interface Home {
  /** The whole tree. */
  JsonNode root();

  /** The place of a value of the tree, or of the nearest one around it that was written. */
  Location locate(String pointer);

  /** The tree itself as a place. */
  default Place top() {
    return new Place(this, "", root());
  }
}
