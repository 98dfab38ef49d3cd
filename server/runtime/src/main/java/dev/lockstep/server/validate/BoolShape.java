package dev.lockstep.server.validate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.server.problem.Code;

/** {@code true} or {@code false}. */
record BoolShape() implements Shape {
  @Override
  public void check(JsonNode value, Report report) {
    if (!value.isBoolean()) {
      report.fault(Code.TYPE, "must be true or false");
    }
  }
}
