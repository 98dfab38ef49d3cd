package dev.lockstep.server.validate;

import com.fasterxml.jackson.databind.JsonNode;

/** A shape, or {@code null}. */
record NullableShape(Shape of) implements Shape {
  @Override
  public void check(JsonNode value, Report report) {
    if (!value.isNull()) {
      of.check(value, report);
    }
  }

  @Override
  public Shape bare() {
    return of.bare();
  }
}
