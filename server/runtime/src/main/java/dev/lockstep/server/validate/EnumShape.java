package dev.lockstep.server.validate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.server.problem.Code;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One of a few values. */
final class EnumShape implements Shape {
  private final List<JsonNode> values;
  private final Set<Object> keys;
  private final Shape base;
  private final String message;

  /**
   * Of these values.
   *
   * @param base what all of them are; any other type is a fault of type, not of value
   */
  EnumShape(Shape base, List<JsonNode> values) {
    this.base = base;
    this.values = List.copyOf(values);
    this.keys = values.stream().map(EqualityKey::of).collect(Collectors.toUnmodifiableSet());
    this.message =
        "must be one of "
            + values.stream().map(JsonNode::toString).collect(Collectors.joining(", "));
  }

  List<JsonNode> values() {
    return values;
  }

  @Override
  public void check(JsonNode value, Report report) {
    if (report.isFaultless(() -> base.check(value, report))
        && !keys.contains(EqualityKey.of(value))) {
      report.fault(Code.ENUM, message);
    }
  }
}
