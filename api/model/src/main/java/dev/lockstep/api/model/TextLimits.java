package dev.lockstep.api.model;

import java.util.Optional;

/**
 * The constraints on a string.
 *
 * @param minLength in Unicode code points
 * @param maxLength in Unicode code points
 * @param pattern an ECMA-262 regular expression that must be found in the string
 * @param format the format as the document writes it, also where it has no Java type of its own
 */
public record TextLimits(
    Optional<Integer> minLength,
    Optional<Integer> maxLength,
    Optional<String> pattern,
    Optional<String> format) {

  /** No constraint. */
  public static final TextLimits NONE =
      new TextLimits(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
