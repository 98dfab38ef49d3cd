package dev.lockstep.api.generator.contracts;

import java.util.ArrayList;
import java.util.List;

/**
 * A class nested in a generated one, with some of what there is too much of for one class: a method
 * has a limit of 64 KiB, and a class one of 65,535 constants.
 *
 * @param first the number of its first member, from one
 */
record Part<T>(String name, int first, int last, List<T> members) {
  private static final int SIZE = 250;

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
