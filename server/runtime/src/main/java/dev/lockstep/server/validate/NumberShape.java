package dev.lockstep.server.validate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.server.problem.Code;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number, compared exactly.
 *
 * @param whole whether it must have no fraction; 1.0 has none
 */
public record NumberShape(
    boolean whole,
    Optional<BigDecimal> minimum,
    Optional<BigDecimal> exclusiveMinimum,
    Optional<BigDecimal> maximum,
    Optional<BigDecimal> exclusiveMaximum,
    Optional<BigDecimal> multipleOf)
    implements Shape {
  private static final Optional<BigDecimal> NONE = Optional.empty();
  private static final String WHOLE = "must be a whole number";

  /** Powers of ten beyond this would take minutes to write out. */
  private static final int MOST_DIGITS = 1_000;

  /** A number without bounds. */
  static NumberShape unbounded(boolean whole) {
    return new NumberShape(whole, NONE, NONE, NONE, NONE, NONE);
  }

  /** With a least value. */
  public NumberShape min(String value) {
    Optional<BigDecimal> bound = Optional.of(new BigDecimal(value));
    return new NumberShape(whole, bound, exclusiveMinimum, maximum, exclusiveMaximum, multipleOf);
  }

  /** With a value that it must be greater than. */
  public NumberShape above(String value) {
    Optional<BigDecimal> bound = Optional.of(new BigDecimal(value));
    return new NumberShape(whole, minimum, bound, maximum, exclusiveMaximum, multipleOf);
  }

  /** With a greatest value. */
  public NumberShape max(String value) {
    Optional<BigDecimal> bound = Optional.of(new BigDecimal(value));
    return new NumberShape(whole, minimum, exclusiveMinimum, bound, exclusiveMaximum, multipleOf);
  }

  /** With a value that it must be less than. */
  public NumberShape below(String value) {
    Optional<BigDecimal> bound = Optional.of(new BigDecimal(value));
    return new NumberShape(whole, minimum, exclusiveMinimum, maximum, bound, multipleOf);
  }

  /** With a value that it must be a multiple of. */
  public NumberShape multipleOf(String value) {
    Optional<BigDecimal> factor = Optional.of(new BigDecimal(value));
    return new NumberShape(whole, minimum, exclusiveMinimum, maximum, exclusiveMaximum, factor);
  }

  @Override
  public void check(JsonNode value, Report report) {
    if (!value.isNumber()) {
      report.fault(Code.TYPE, whole ? WHOLE : "must be a number");
      return;
    }
    BigDecimal number = value.decimalValue().stripTrailingZeros();
    if (Math.abs((long) number.scale()) > MOST_DIGITS) {
      report.fault(Code.FORMAT, "must have at most " + MOST_DIGITS + " digits");
    } else if (whole && number.scale() > 0) {
      report.fault(Code.TYPE, WHOLE);
    } else {
      checkBounds(number, report);
    }
  }

  private void checkBounds(BigDecimal number, Report report) {
    if (minimum.isPresent() && number.compareTo(minimum.get()) < 0) {
      report.fault(Code.MINIMUM, "must be at least " + plain(minimum));
    }
    if (exclusiveMinimum.isPresent() && number.compareTo(exclusiveMinimum.get()) <= 0) {
      report.fault(Code.EXCLUSIVE_MINIMUM, "must be greater than " + plain(exclusiveMinimum));
    }
    if (maximum.isPresent() && number.compareTo(maximum.get()) > 0) {
      report.fault(Code.MAXIMUM, "must be at most " + plain(maximum));
    }
    if (exclusiveMaximum.isPresent() && number.compareTo(exclusiveMaximum.get()) >= 0) {
      report.fault(Code.EXCLUSIVE_MAXIMUM, "must be less than " + plain(exclusiveMaximum));
    }
    if (multipleOf.isPresent() && number.remainder(multipleOf.get()).signum() != 0) {
      report.fault(Code.MULTIPLE_OF, "must be a multiple of " + plain(multipleOf));
    }
  }

  private static String plain(Optional<BigDecimal> bound) {
    BigDecimal value = bound.orElseThrow();
    return Math.abs(value.scale()) > 40 ? value.toString() : value.toPlainString();
  }
}
