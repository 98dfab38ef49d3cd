package dev.lockstep.api.starter;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Short names out of titles: "Swagger Petstore - OpenAPI 3.0" becomes Petstore. */
final class Titles {
  private static final String OTHERWISE = "Service";
  private static final int MOST_WORDS = 4;
  private static final int LONGEST_WORD = 20;

  /** What says no more than that it is an API. */
  private static final Set<String> NOISE =
      Set.of(
          "a",
          "an",
          "the",
          "api",
          "apis",
          "openapi",
          "swagger",
          "rest",
          "restful",
          "http",
          "public",
          "documentation",
          "docs",
          "specification",
          "spec",
          "schema",
          "definition",
          "reference");

  private Titles() {}

  /** From the title, else from the file's name. */
  static String name(String title, String fileName) {
    String name = name(title.split(" [-–—|:(]|: ", 2)[0]);
    if (name.isEmpty()) {
      name = name(title);
    }
    if (name.isEmpty()) {
      name = name(fileName.replaceFirst("\\.[^.]*$", ""));
    }
    return name.isEmpty() ? OTHERWISE : name;
  }

  private static String name(String text) {
    StringBuilder joined = new StringBuilder();
    for (String word : words(text)) {
      joined.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
    }
    boolean startsWell = !joined.isEmpty() && Character.isLetter(joined.charAt(0));
    return startsWell || joined.isEmpty() ? joined.toString() : "Api" + joined;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : plain(text).split("[^A-Za-z0-9]+", -1)) {
      String bare = word.replaceFirst("(?<=[a-z])API$", "");
      boolean says = !NOISE.contains(bare.toLowerCase(Locale.ROOT)) && !bare.matches("v?\\d*");
      if (says && words.size() < MOST_WORDS) {
        words.add(bare.substring(0, Math.min(bare.length(), LONGEST_WORD)));
      }
    }
    return words;
  }

  /** Letters without their accents, and words without a genitive. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .replaceAll("['’](s\\b)?", "");
  }
}
