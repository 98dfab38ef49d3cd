package dev.lockstep.contracts.awkward;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.lockstep.api.model.NumberLimits;
import dev.lockstep.api.model.TextLimits;
import dev.lockstep.api.model.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Scalars that something could go wrong with. */
final class VariedScalar {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private static final List<String> TEXTS =
      List.of(
          "plain",
          "ünï cødé ✓ 😀",
          "a,b;c=d&e+f%20g%2Ch/i?j#k:l@m!n$o'p(q)r*s[t]u",
          "\"quoted\" \\back\\slash {brace} <tag> ^`~",
          "true",
          "12",
          "null",
          "1e400",
          "",
          " around ",
          "line\nbreak\ttab",
          "${x} {{y}} */ \\u000a",
          "%",
          "a|b|c");

  private static final Map<Type.Text.Format, List<String>> FORMATTED =
      Map.of(
          Type.Text.Format.DATE,
          List.of("2026-01-15", "0001-01-01", "9999-12-31", "2024-02-29"),
          Type.Text.Format.DATE_TIME,
          List.of(
              "2026-01-15T09:30:00Z",
              "2026-01-15T09:30:00+05:30",
              "1969-12-31T23:59:59.123456789-08:00",
              "2000-01-01T00:00:00.1Z"),
          Type.Text.Format.UUID,
          List.of("7d444840-9dc0-11d1-b245-5ffdce74fad2", "ffffffff-ffff-4fff-bfff-ffffffffffff"),
          Type.Text.Format.URI,
          List.of("https://example.com/a%20b?c=d&e=%C3%A9#f", "urn:isbn:0451450523"),
          Type.Text.Format.BYTE,
          List.of("bG9ja3N0ZXA=", "", "//79/A=="));

  private VariedScalar() {}

  /** The valid ones of a type in their order; empty if there is none, or the type is no scalar. */
  static List<JsonNode> of(Type type, Place place) {
    if (type instanceof Type.Bool) {
      return List.of(JSON.booleanNode(true), JSON.booleanNode(false));
    }
    if (type instanceof Type.Int number) {
      return whole(number);
    }
    if (type instanceof Type.Num number) {
      return numbers(number);
    }
    if (type instanceof Type.Text text) {
      return texts(text).filter(place::allows).<JsonNode>map(JSON::textNode).toList();
    }
    return type instanceof Type.Binary
        ? Stream.of("bG9ja3N0ZXA=", "AP/+").<JsonNode>map(JSON::textNode).toList()
        : List.of();
  }

  private static List<JsonNode> whole(Type.Int type) {
    Stream<BigInteger> some =
        Stream.of("1", "0", "-1", "7", "2147483647", "-2147483648").map(BigInteger::new);
    Stream<BigInteger> wide =
        Stream.of("9007199254740993", "9223372036854775807", "-9223372036854775808")
            .map(BigInteger::new);
    Stream<BigInteger> any =
        Stream.of("18446744073709551616", "-100000000000000000000000000000").map(BigInteger::new);
    Stream<BigInteger> all =
        switch (type.width()) {
          case INT32 -> some;
          case INT64 -> Stream.concat(wide, some);
          case UNBOUNDED -> Stream.concat(Stream.concat(any, wide), some);
        };
    return all.filter(n -> isIn(new BigDecimal(n), type.limits()))
        .<JsonNode>map(JSON::numberNode)
        .toList();
  }

  private static List<JsonNode> numbers(Type.Num type) {
    List<String> values =
        switch (type.precision()) {
          case FLOAT -> List.of("1.5", "0.0", "-0.1", "1e30");
          case DOUBLE -> List.of("0.1", "-1.5", "1e300", "0.0", "123456789.125");
          case DECIMAL ->
              List.of("123456789012345678901234567890.123456789", "0.1", "-1", "1e40", "7.50");
        };
    return values.stream()
        .map(BigDecimal::new)
        .filter(n -> isIn(n, type.limits()))
        .<JsonNode>map(JSON::numberNode)
        .toList();
  }

  private static boolean isIn(BigDecimal value, NumberLimits limits) {
    return limits.minimum().stream()
            .allMatch(m -> value.compareTo(m) > signOf(limits.exclusiveMinimum()))
        && limits.maximum().stream()
            .allMatch(m -> m.compareTo(value) > signOf(limits.exclusiveMaximum()))
        && limits.multipleOf().stream().allMatch(m -> value.remainder(m).signum() == 0);
  }

  private static int signOf(boolean exclusive) {
    return exclusive ? 0 : -1;
  }

  private static Stream<String> texts(Type.Text type) {
    boolean free = type.limits().format().isEmpty() && type.format() == Type.Text.Format.PLAIN;
    List<String> candidates = free ? TEXTS : FORMATTED.getOrDefault(type.format(), List.of());
    return candidates.stream().filter(text -> fits(text, type.limits()));
  }

  private static boolean fits(String text, TextLimits limits) {
    int length = text.codePointCount(0, text.length());
    Optional<Pattern> pattern = limits.pattern().map(Pattern::compile);
    return length >= limits.minLength().orElse(0)
        && length <= limits.maxLength().orElse(Integer.MAX_VALUE)
        && pattern.map(p -> p.matcher(text).find()).orElse(true);
  }
}
