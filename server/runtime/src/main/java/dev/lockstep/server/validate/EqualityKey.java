package dev.lockstep.server.validate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Equality as JSON Schema means it: 1 and 1.0 are the same number, objects have no order. */
final class EqualityKey {
  private EqualityKey() {}

  /** Equal for equal values, with a hash code. */
  static Object of(JsonNode value) {
    if (value.isNumber()) {
      return value.decimalValue().stripTrailingZeros();
    }
    if (value.isArray()) {
      List<Object> items = new ArrayList<>(value.size());
      value.forEach(item -> items.add(of(item)));
      return items;
    }
    if (value.isObject()) {
      Map<String, Object> members = new HashMap<>();
      value.properties().forEach(member -> members.put(member.getKey(), of(member.getValue())));
      return members;
    }
    return value;
  }
}
