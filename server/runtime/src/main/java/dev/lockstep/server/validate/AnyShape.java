package dev.lockstep.server.validate;

import com.fasterxml.jackson.databind.JsonNode;

/** Whatever JSON can say. */
record AnyShape() implements Shape {
  @Override
  public void check(JsonNode value, Report report) {
    // Nothing can be wrong with it.
  }
}
