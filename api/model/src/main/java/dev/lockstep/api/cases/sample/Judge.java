package dev.lockstep.api.cases.sample;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.api.model.Direction;
import dev.lockstep.api.model.schema.SchemaChecker;
import java.util.List;

/** Says whether schemas allow a value. */
final class Judge {
  private final SchemaChecker checker;

  Judge(SchemaChecker checker) {
    this.checker = checker;
  }

  boolean allows(List<Spot> spots, JsonNode value, Direction way) {
    return spots.stream().allMatch(spot -> faults(spot.pointer(), value, way) == 0);
  }

  int faults(String pointer, JsonNode value, Direction way) {
    return checker.check(pointer, value, way).size();
  }
}
