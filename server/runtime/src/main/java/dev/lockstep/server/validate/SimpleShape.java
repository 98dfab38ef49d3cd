package dev.lockstep.server.validate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.server.problem.Code;

/** The shapes that have no limits. */
sealed interface SimpleShape extends Shape {

  /** Whatever JSON can say. */
  record Any() implements SimpleShape {
    @Override
    public void check(JsonNode value, Report report) {
      // Nothing can be wrong with it.
    }
  }

  /** Only {@code null}. */
  record Null() implements SimpleShape {
    @Override
    public void check(JsonNode value, Report report) {
      if (!value.isNull()) {
        report.fault(Code.TYPE, "must be null");
      }
    }
  }

  /** {@code true} or {@code false}. */
  record Bool() implements SimpleShape {
    @Override
    public void check(JsonNode value, Report report) {
      if (!value.isBoolean()) {
        report.fault(Code.TYPE, "must be true or false");
      }
    }
  }

  /** A shape, or {@code null}. */
  record OrNull(Shape of) implements SimpleShape {
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
}
