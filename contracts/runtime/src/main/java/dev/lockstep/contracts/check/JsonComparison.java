package dev.lockstep.contracts.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Compares two JSON values by meaning: 1 is 1.0, and an instant is the same in every spelling. */
public final class JsonComparison {
  private final List<Difference> differences = new ArrayList<>();

  private JsonComparison() {}

  /** Where they differ; empty if they mean the same. */
  public static List<Difference> of(JsonNode expected, JsonNode actual) {
    JsonComparison comparison = new JsonComparison();
    comparison.compare("", expected, actual);
    return comparison.differences;
  }

  private void compare(String pointer, JsonNode expected, JsonNode actual) {
    if (actual.isMissingNode()) {
      add(pointer, "expected " + expected + ", but it is missing");
    } else if (expected.isMissingNode()) {
      add(pointer, "expected nothing, but there is " + actual);
    } else if (expected.isObject() && actual.isObject()) {
      TreeSet<String> names = new TreeSet<>();
      expected.fieldNames().forEachRemaining(names::add);
      actual.fieldNames().forEachRemaining(names::add);
      names.forEach(name -> compare(pointer + "/" + name, expected.path(name), actual.path(name)));
    } else if (expected.isArray() && actual.isArray()) {
      for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
        compare(pointer + "/" + i, expected.path(i), actual.path(i));
      }
    } else if (!same(expected, actual)) {
      add(pointer, "expected " + expected + ", but there is " + actual);
    }
  }

  private static boolean same(JsonNode expected, JsonNode actual) {
    if (expected.isNumber() && actual.isNumber()) {
      return expected.decimalValue().compareTo(actual.decimalValue()) == 0;
    }
    return expected.equals(actual)
        || (expected.isTextual()
            && actual.isTextual()
            && Measures.sameInstant(expected.textValue(), actual.textValue()));
  }

  private void add(String pointer, String message) {
    differences.add(new Difference(pointer, message));
  }
}
