package dev.lockstep.contracts.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.api.model.NumberLimits;
import dev.lockstep.api.model.TextLimits;
import dev.lockstep.api.model.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Holds scalars against their types. */
final class ScalarCheck {
  private ScalarCheck() {}

  /** What is wrong; empty if nothing is. */
  static Optional<String> of(Type type, JsonNode value) {
    if (type instanceof Type.Bool) {
      return expect(value.isBoolean(), "a boolean", value);
    }
    if (type instanceof Type.Int number) {
      boolean whole = value.isNumber() && value.decimalValue().stripTrailingZeros().scale() <= 0;
      return whole
          ? number(number.limits(), value).or(() -> width(number, value))
          : expect(false, "a whole number", value);
    }
    if (type instanceof Type.Num number) {
      return value.isNumber() ? number(number.limits(), value) : expect(false, "a number", value);
    }
    if (type instanceof Type.Text text) {
      return value.isTextual() ? text(text, value) : expect(false, "a string", value);
    }
    return Optional.empty();
  }

  private static Optional<String> width(Type.Int type, JsonNode value) {
    boolean fits =
        switch (type.width()) {
          case INT32 -> value.decimalValue().toBigInteger().bitLength() < 32;
          case INT64 -> value.decimalValue().toBigInteger().bitLength() < 64;
          case UNBOUNDED -> true;
        };
    return expect(fits, "a number that fits " + type.width(), value);
  }

  private static Optional<String> number(NumberLimits limits, JsonNode value) {
    BigDecimal number = value.decimalValue();
    boolean enough =
        limits.minimum().map(m -> number.compareTo(m)).orElse(1)
            >= (limits.exclusiveMinimum() ? 1 : 0);
    boolean notTooMuch =
        limits.maximum().map(m -> m.compareTo(number)).orElse(1)
            >= (limits.exclusiveMaximum() ? 1 : 0);
    boolean onStep = limits.multipleOf().map(s -> number.remainder(s).signum() == 0).orElse(true);
    return expect(enough, "at least " + limits.minimum().map(String::valueOf).orElse(""), value)
        .or(() -> expect(notTooMuch, "at most " + limits.maximum().orElse(number), value))
        .or(() -> expect(onStep, "a multiple of " + limits.multipleOf().orElse(number), value));
  }

  private static Optional<String> text(Type.Text type, JsonNode value) {
    TextLimits limits = type.limits();
    String text = value.textValue();
    int length = text.codePointCount(0, text.length());
    boolean inLength =
        length >= limits.minLength().orElse(0)
            && length <= limits.maxLength().orElse(Integer.MAX_VALUE);
    return expect(inLength, "another length than " + length, value)
        .or(() -> limits.pattern().flatMap(p -> expect(matches(p, text), "to match " + p, value)))
        .or(() -> expect(isFormatted(type.format(), text), "the format " + type.format(), value));
  }

  private static boolean matches(String pattern, String text) {
    try {
      return Pattern.compile(pattern).matcher(text).find();
    } catch (PatternSyntaxException e) {
      return true;
    }
  }

  private static boolean isFormatted(Type.Text.Format format, String text) {
    try {
      return switch (format) {
        case PLAIN -> true;
        case DATE -> LocalDate.parse(text) != null;
        case DATE_TIME -> OffsetDateTime.parse(text) != null;
        case UUID -> UUID.fromString(text).toString().equalsIgnoreCase(text);
        case URI -> URI.create(text) != null;
        case BYTE -> Base64.getDecoder().decode(text) != null;
      };
    } catch (DateTimeException | IllegalArgumentException e) {
      return false;
    }
  }

  private static Optional<String> expect(boolean holds, String what, Object value) {
    return holds ? Optional.empty() : Optional.of("expected " + what + ", but there is " + value);
  }
}
