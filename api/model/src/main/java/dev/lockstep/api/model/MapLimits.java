package dev.lockstep.api.model;

import java.util.Optional;

/** The constraints on the number of properties of an object. */
public record MapLimits(Optional<Integer> minProperties, Optional<Integer> maxProperties) {

  /** No constraint. */
  public static final MapLimits NONE = new MapLimits(Optional.empty(), Optional.empty());
}
