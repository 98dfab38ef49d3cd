package dev.lockstep.api.model;

import java.util.Optional;

/** The constraints on an array. */
public record ArrayLimits(
    Optional<Integer> minItems, Optional<Integer> maxItems, boolean uniqueItems) {

  /** No constraint. */
  public static final ArrayLimits NONE = new ArrayLimits(Optional.empty(), Optional.empty(), false);
}
