package dev.lockstep.client.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What generated models would otherwise each repeat. */
public final class Models {
  private Models() {}

  /**
   * The value of a required property.
   *
   * @param name class and property, for the message
   * @throws IllegalStateException if it is absent
   */
  public static <T> T required(@Nullable T value, String name) {
    if (value == null) {
      throw new IllegalStateException("The required property " + name + " is missing");
    }
    return value;
  }

  /** A list of its own that cannot be changed; null stays null. */
  public static <T> @Nullable List<T> listOf(@Nullable List<T> list) {
    return list == null ? null : Collections.unmodifiableList(new ArrayList<>(list));
  }

  /** A map of its own, in the same order, that cannot be changed; null stays null. */
  public static <T> @Nullable Map<String, T> mapOf(@Nullable Map<String, T> map) {
    if (map != null && map.isEmpty()) {
      return Map.of();
    }
    return map == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  /** A JSON value that is known to be well-formed. */
  public static JsonNode tree(String json) {
    try {
      return Json.mapper().readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** Values with what each is known as, in the same order. */
  @SafeVarargs
  public static <V, K> Map<V, K> pairs(K[] known, V... values) {
    Map<V, K> pairs = new HashMap<>();
    for (int i = 0; i < values.length; i++) {
      pairs.put(values[i], known[i]);
    }
    return pairs;
  }
}
