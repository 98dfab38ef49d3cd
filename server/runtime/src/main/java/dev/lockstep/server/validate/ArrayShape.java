package dev.lockstep.server.validate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.server.problem.Code;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** An array. */
public record ArrayShape(
    Shape items, Optional<Integer> minItems, Optional<Integer> maxItems, boolean uniqueItems)
    implements Shape {

  /** With a least number of items. */
  public ArrayShape minItems(int count) {
    return new ArrayShape(items, Optional.of(count), maxItems, uniqueItems);
  }

  /** With a greatest number of items. */
  public ArrayShape maxItems(int count) {
    return new ArrayShape(items, minItems, Optional.of(count), uniqueItems);
  }

  /** Without two equal items. */
  public ArrayShape unique() {
    return new ArrayShape(items, minItems, maxItems, true);
  }

  @Override
  public void check(JsonNode value, Report report) {
    if (!value.isArray()) {
      report.fault(Code.TYPE, "must be an array");
      return;
    }
    checkLimits(value, report);
    for (int i = 0; i < value.size(); i++) {
      items.check(value.get(i), report.at(i));
    }
  }

  private void checkLimits(JsonNode value, Report report) {
    if (minItems.isPresent() && value.size() < minItems.get()) {
      report.fault(Code.MIN_ITEMS, "must have at least " + minItems.get() + " items");
    }
    if (maxItems.isPresent() && value.size() > maxItems.get()) {
      report.fault(Code.MAX_ITEMS, "must have at most " + maxItems.get() + " items");
    }
    if (uniqueItems) {
      checkUnique(value, report);
    }
  }

  private static void checkUnique(JsonNode value, Report report) {
    Set<Object> seen = new HashSet<>();
    for (int i = 0; i < value.size(); i++) {
      if (!seen.add(EqualityKey.of(value.get(i)))) {
        report.at(i).fault(Code.UNIQUE_ITEMS, "must not repeat an earlier item");
      }
    }
  }
}
