package dev.lockstep.api.model.types;

import dev.lockstep.api.model.ArrayLimits;
import dev.lockstep.api.model.MapLimits;
import dev.lockstep.api.model.NumberLimits;
import dev.lockstep.api.model.TextLimits;
import dev.lockstep.api.model.Type;
import dev.lockstep.api.model.shape.Flat;
import dev.lockstep.api.model.source.Findings;
import dev.lockstep.api.model.source.Place;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;

/** Reads strings and numbers, and the limits of everything. */
final class ScalarReader {
  private static final Map<String, Type.Text.Format> FORMATS =
      Map.of(
          "date", Type.Text.Format.DATE,
          "date-time", Type.Text.Format.DATE_TIME,
          "uuid", Type.Text.Format.UUID,
          "uri", Type.Text.Format.URI,
          "uri-reference", Type.Text.Format.URI,
          "byte", Type.Text.Format.BYTE);
  private static final Set<String> SMALL =
      Set.of("int32", "int8", "int16", "uint8", "uint16", "integer32", "short");
  private static final Set<String> HUGE = Set.of("uint64", "bigint", "biginteger", "int128");
  private static final Set<String> WHOLE = Set.of("int32", "int64", "integer", "long");
  private static final Pattern TEXTUAL = Pattern.compile("text/.*|.*[/+](json|xml|yaml)(;.*)?");
  private static final BigDecimal LEAST = BigDecimal.valueOf(Long.MIN_VALUE);
  private static final BigDecimal GREATEST = BigDecimal.valueOf(Long.MAX_VALUE);

  private final Findings findings;

  ScalarReader(Findings findings) {
    this.findings = findings;
  }

  /** The kind of value that a format implies where no type is named; empty for any. */
  static String impliedBy(String format) {
    if (WHOLE.contains(format)) {
      return "integer";
    }
    if (format.equals("float") || format.equals("double")) {
      return "number";
    }
    return format.isEmpty() ? "" : "string";
  }

  Type text(Flat flat) {
    String format = flat.text("format");
    if (format.equals("binary") || isBinary(flat)) {
      return new Type.Binary();
    }
    boolean base64 = flat.text("contentEncoding").startsWith("base64");
    Type.Text.Format known =
        base64 ? Type.Text.Format.BYTE : FORMATS.getOrDefault(format, Type.Text.Format.PLAIN);
    return new Type.Text(known, textLimits(flat, format));
  }

  private static boolean isBinary(Flat flat) {
    String media = flat.text("contentMediaType");
    return !media.isEmpty()
        && flat.text("contentEncoding").isEmpty()
        && !TEXTUAL.matcher(media).matches();
  }

  private TextLimits textLimits(Flat flat, String format) {
    return new TextLimits(
        size(flat, "minLength", BigDecimal::max),
        size(flat, "maxLength", BigDecimal::min),
        Optional.of(flat.text("pattern")).filter(p -> !p.isEmpty()),
        Optional.of(format).filter(f -> !f.isEmpty()));
  }

  Type integer(Flat flat) {
    String format = flat.text("format");
    NumberLimits limits = numberLimits(flat);
    boolean beyond =
        HUGE.contains(format) || isBeyond(limits.minimum()) || isBeyond(limits.maximum());
    if (SMALL.contains(format)) {
      return new Type.Int(Type.Int.Width.INT32, limits);
    }
    return new Type.Int(beyond ? Type.Int.Width.UNBOUNDED : Type.Int.Width.INT64, limits);
  }

  private static boolean isBeyond(Optional<BigDecimal> limit) {
    return limit.filter(n -> n.compareTo(LEAST) < 0 || n.compareTo(GREATEST) > 0).isPresent();
  }

  Type number(Flat flat) {
    String format = flat.text("format");
    if (WHOLE.contains(format)) {
      return integer(flat);
    }
    Type.Num.Precision precision =
        switch (format) {
          case "float" -> Type.Num.Precision.FLOAT;
          case "double" -> Type.Num.Precision.DOUBLE;
          default -> Type.Num.Precision.DECIMAL;
        };
    return new Type.Num(precision, numberLimits(flat));
  }

  private NumberLimits numberLimits(Flat flat) {
    Bound least = bound(flat, "minimum", "exclusiveMinimum", BigDecimal::max);
    Bound greatest = bound(flat, "maximum", "exclusiveMaximum", BigDecimal::min);
    return new NumberLimits(
        least.value(),
        least.exclusive(),
        greatest.value(),
        greatest.exclusive(),
        flat.number("multipleOf", (a, b) -> b).filter(n -> n.signum() > 0));
  }

  private record Bound(Optional<BigDecimal> value, boolean exclusive) {}

  /** Version 3.0 has a flag beside the bound, 3.1 a bound of its own. */
  private static Bound bound(
      Flat flat, String keyword, String exclusive, BinaryOperator<BigDecimal> stricter) {
    Optional<BigDecimal> inclusive = flat.number(keyword, stricter);
    Optional<BigDecimal> outer = flat.number(exclusive, stricter);
    boolean outerWins =
        outer.isPresent()
            && inclusive
                .filter(i -> stricter.apply(i, outer.get()).compareTo(outer.get()) != 0)
                .isEmpty();
    return outerWins ? new Bound(outer, true) : new Bound(inclusive, flat.flag(exclusive));
  }

  ArrayLimits arrayLimits(Flat flat) {
    return new ArrayLimits(
        size(flat, "minItems", BigDecimal::max),
        size(flat, "maxItems", BigDecimal::min),
        flat.flag("uniqueItems"));
  }

  MapLimits mapLimits(Flat flat) {
    return new MapLimits(
        size(flat, "minProperties", BigDecimal::max), size(flat, "maxProperties", BigDecimal::min));
  }

  /** No Java collection is longer than an int says, so that a greater maximum limits nothing. */
  private Optional<Integer> size(Flat flat, String keyword, BinaryOperator<BigDecimal> stricter) {
    Optional<BigDecimal> size = flat.number(keyword, stricter);
    if (size.filter(n -> n.signum() < 0 || n.stripTrailingZeros().scale() > 0).isPresent()) {
      Place at = flat.last(keyword).orElseThrow();
      findings.warn("limit", at.at(keyword), "A limit must be a whole number of at least 0");
      return Optional.empty();
    }
    return size.filter(n -> n.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0)
        .map(BigDecimal::intValue);
  }
}
