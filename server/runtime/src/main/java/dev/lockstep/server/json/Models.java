package dev.lockstep.server.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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

  /** The constants of an enum by their values. */
  public static <V, E> Map<V, E> by(Function<? super E, ? extends V> value, E[] constants) {
    Map<V, E> known = new LinkedHashMap<>();
    for (E constant : constants) {
      known.put(value.apply(constant), constant);
    }
    return known;
  }

  /**
   * The constant of a value.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static <V, E> E known(Map<V, E> constants, V value) {
    E known = constants.get(value);
    if (known == null) {
      throw new IllegalArgumentException("Not one of " + constants.keySet() + ": " + value);
    }
    return known;
  }
}
