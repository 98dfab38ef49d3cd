package dev.lockstep.api.model;

import java.math.BigDecimal;
import java.util.Optional;

/** The constraints on a number. */
public record NumberLimits(
    Optional<BigDecimal> minimum,
    boolean exclusiveMinimum,
    Optional<BigDecimal> maximum,
    boolean exclusiveMaximum,
    Optional<BigDecimal> multipleOf) {

  /** No constraint. */
  public static final NumberLimits NONE =
      new NumberLimits(Optional.empty(), false, Optional.empty(), false, Optional.empty());
}
