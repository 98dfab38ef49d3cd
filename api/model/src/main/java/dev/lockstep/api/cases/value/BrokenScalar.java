package dev.lockstep.api.cases.value;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.lockstep.api.model.NumberLimits;
import dev.lockstep.api.model.TextLimits;
import dev.lockstep.api.model.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A scalar that breaks one constraint.
 *
 * @param keyword the keyword of JSON Schema that is broken
 */
public record BrokenScalar(JsonNode value, String keyword) {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** Longer strings are not worth sending to break a constraint. */
  private static final int LONGEST = 10_000;

  /** Every constraint of the type that can be broken, the longest text first. */
  public static List<BrokenScalar> of(Type type) {
    if (type instanceof Type.Text text && text.format() == Type.Text.Format.PLAIN) {
      return ofText(text.limits());
    }
    if (type instanceof Type.Int number) {
      return ofNumber(number.limits()).stream().filter(b -> fits(b, number.width())).toList();
    }
    return type instanceof Type.Num number ? ofNumber(number.limits()) : List.of();
  }

  private static List<BrokenScalar> ofText(TextLimits limits) {
    List<BrokenScalar> all = new ArrayList<>();
    limits
        .maxLength()
        .filter(most -> most < LONGEST)
        .map("x"::repeat)
        .map(longest -> text(longest + "x", "maxLength"))
        .ifPresent(all::add);
    limits.minLength().filter(l -> l > 0).map(l -> text("", "minLength")).ifPresent(all::add);
    limits
        .pattern()
        .flatMap(p -> Stream.of("!", "0", "x y", "\n").filter(t -> !matches(p, t)).findFirst())
        .map(t -> text(t, "pattern"))
        .ifPresent(all::add);
    return all;
  }

  private static boolean matches(String pattern, String text) {
    return TextValue.matches(pattern, text);
  }

  private static BrokenScalar text(String text, String keyword) {
    return new BrokenScalar(JSON.textNode(text), keyword);
  }

  private static List<BrokenScalar> ofNumber(NumberLimits limits) {
    List<BrokenScalar> all = new ArrayList<>();
    limits.minimum().map(m -> number(m.subtract(BigDecimal.ONE), "minimum")).ifPresent(all::add);
    limits.maximum().map(m -> number(m.add(BigDecimal.ONE), "maximum")).ifPresent(all::add);
    return all;
  }

  private static BrokenScalar number(BigDecimal value, String keyword) {
    boolean whole = value.stripTrailingZeros().scale() <= 0;
    return new BrokenScalar(
        whole ? JSON.numberNode(value.toBigInteger()) : JSON.numberNode(value), keyword);
  }

  private static boolean fits(BrokenScalar broken, Type.Int.Width width) {
    BigInteger value = broken.value().bigIntegerValue();
    return switch (width) {
      case INT32 -> value.bitLength() < 32;
      case INT64 -> value.bitLength() < 64;
      case UNBOUNDED -> true;
    };
  }
}
