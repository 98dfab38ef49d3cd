package dev.lockstep.api.generator.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A class nested in a generated one, with some of what there is too much of for one class: a method
 * has a limit of 64 KiB, and a class one of 65,535 constants.
 *
 * @param first the number of its first member, from one
 */
record Part<T>(String name, int first, int last, List<T> members) {
  private static final int SIZE = 250;

  /** The names of the parts that so many members need. */
  static Stream<String> names(String name, int members) {
    return IntStream.rangeClosed(1, (members + SIZE - 1) / SIZE).mapToObj(i -> name + i);
  }

  /** Shares members out among as many parts as are needed. */
  static <T> List<Part<T>> of(String name, List<T> members) {
    List<Part<T>> parts = new ArrayList<>();
    for (int from = 0; from < members.size(); from += SIZE) {
      int to = Math.min(members.size(), from + SIZE);
      parts.add(new Part<>(name + (from / SIZE + 1), from + 1, to, members.subList(from, to)));
    }
    return parts;
  }
}
