package dev.lockstep.server.validate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.server.problem.Code;

/** Only {@code null}. */
record NullShape() implements Shape {
  @Override
  public void check(JsonNode value, Report report) {
    if (!value.isNull()) {
      report.fault(Code.TYPE, "must be null");
    }
  }
}
