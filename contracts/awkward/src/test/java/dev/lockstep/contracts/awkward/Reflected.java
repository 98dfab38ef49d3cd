package dev.lockstep.contracts.awkward;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The generated classes that Jackson makes or reads, as their annotations say. */
final class Reflected {
  private Reflected() {}

  /** By their names, among these classes and those nested in them. */
  static Set<String> among(Stream<Class<?>> classes) {
    Set<String> names = new TreeSet<>();
    classes.forEach(type -> add(type, names));
    return names;
  }

  private static void add(Class<?> type, Set<String> names) {
    JsonDeserialize read = type.getAnnotation(JsonDeserialize.class);
    if (read != null) {
      names.add(type.getName());
      Stream.of(read.builder(), read.using())
          .filter(other -> other.getName().startsWith(type.getName()))
          .forEach(other -> names.add(other.getName()));
    }
    boolean single =
        Arrays.stream(type.getDeclaredMethods())
            .anyMatch(
                method ->
                    method.isAnnotationPresent(JsonCreator.class)
                        || method.isAnnotationPresent(JsonValue.class));
    if (single) {
      names.add(type.getName());
    }
    Stream.of(type.getDeclaredClasses()).forEach(nested -> add(nested, names));
  }
}
