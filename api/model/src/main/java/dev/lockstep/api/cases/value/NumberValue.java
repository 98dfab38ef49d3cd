package dev.lockstep.api.cases.value;

import dev.lockstep.api.model.NumberLimits;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Numbers within limits: 1 or 1.5 where that is allowed, or else the nearest to a bound. */
public final class NumberValue {
  private static final BigDecimal WITH_FRACTION = new BigDecimal("1.5");

  private NumberValue() {}

  /** A whole number. */
  public static BigInteger whole(NumberLimits limits) {
    BigDecimal step = limits.multipleOf().orElse(BigDecimal.ONE);
    boolean wholeStep = step.stripTrailingZeros().scale() <= 0;
    return inLimits(limits, wholeStep ? step : BigDecimal.ONE).toBigInteger();
  }

  /** A number, with a fraction where that is allowed. */
  public static BigDecimal of(NumberLimits limits) {
    if (limits.multipleOf().isEmpty() && isIn(WITH_FRACTION, limits)) {
      return WITH_FRACTION;
    }
    BigDecimal one = inLimits(limits, limits.multipleOf().orElse(BigDecimal.ONE));
    return isIn(one, limits) ? one : halfway(limits, one);
  }

  private static BigDecimal inLimits(NumberLimits limits, BigDecimal step) {
    BigDecimal least = roundedUp(limits.minimum().orElse(BigDecimal.ONE), step);
    if (limits.exclusiveMinimum() && limits.minimum().filter(least::equals).isPresent()) {
      least = least.add(step);
    }
    BigDecimal one = roundedUp(BigDecimal.ONE, step);
    BigDecimal chosen = limits.minimum().isEmpty() ? one : least.max(one);
    if (isIn(chosen, limits)) {
      return chosen;
    }
    return isIn(least, limits) ? least : fromMaximum(limits, step);
  }

  private static BigDecimal fromMaximum(NumberLimits limits, BigDecimal step) {
    BigDecimal most = limits.maximum().orElse(BigDecimal.ONE);
    BigDecimal down = most.divide(step, 0, RoundingMode.FLOOR).multiply(step);
    boolean atBound = limits.exclusiveMaximum() && down.compareTo(most) == 0;
    return atBound ? down.subtract(step) : down;
  }

  private static BigDecimal halfway(NumberLimits limits, BigDecimal otherwise) {
    return limits.minimum().isPresent() && limits.maximum().isPresent()
        ? limits.minimum().get().add(limits.maximum().get()).divide(BigDecimal.valueOf(2))
        : otherwise;
  }

  private static BigDecimal roundedUp(BigDecimal value, BigDecimal step) {
    return value.divide(step, 0, RoundingMode.CEILING).multiply(step);
  }

  static boolean isIn(BigDecimal value, NumberLimits limits) {
    boolean aboveLeast =
        limits
            .minimum()
            .map(m -> value.compareTo(m) > (limits.exclusiveMinimum() ? 0 : -1))
            .orElse(true);
    boolean belowMost =
        limits
            .maximum()
            .map(m -> value.compareTo(m) < (limits.exclusiveMaximum() ? 0 : 1))
            .orElse(true);
    boolean onStep = limits.multipleOf().map(s -> value.remainder(s).signum() == 0).orElse(true);
    return aboveLeast && belowMost && onStep;
  }
}
