package dev.lockstep.server.practice.seed;

import java.util.List;

/** Titles that look like Latin and mean nothing, the same for the same number. */
final class LatinTitles {
  private static final List<String> VERBS =
      List.of("scribe", "lege", "aperi", "claude", "porta", "serva", "quaere", "numera", "purga");
  private static final List<String> NOUNS =
      List.of(
          "librum",
          "ianuam",
          "aquam",
          "epistulam",
          "hortum",
          "mensam",
          "viam",
          "lucernam",
          "vestem",
          "pontem",
          "navem");
  private static final List<String> ADVERBS =
      List.of("hodie", "cras", "mane", "vesperi", "bene", "cito", "iterum");

  private LatinTitles() {}

  static String of(long number) {
    // The lengths of the lists have no common divisor: 693 titles before one comes again.
    return pick(VERBS, number) + " " + pick(NOUNS, number) + " " + pick(ADVERBS, number);
  }

  private static String pick(List<String> words, long number) {
    return words.get((int) (number % words.size()));
  }
}
