package dev.lockstep.api.cases.sample;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.api.model.NumberLimits;
import dev.lockstep.api.model.TextLimits;
import dev.lockstep.api.model.Type;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** The limits that merged schemas set together. */
final class SchemaLimits {
  private final Merged schema;

  SchemaLimits(Merged schema) {
    this.schema = schema;
  }

  Type.Text text() {
    String format = schema.first("format").map(JsonNode::asText).orElse("");
    boolean base64 =
        schema.first("contentEncoding").filter(e -> e.asText().startsWith("base64")).isPresent();
    Optional<String> pattern =
        schema.first("pattern").map(JsonNode::asText).filter(p -> !p.isEmpty());
    TextLimits limits =
        new TextLimits(
            size("minLength", BigDecimal::max),
            size("maxLength", BigDecimal::min),
            pattern,
            Optional.of(base64 ? "byte" : format).filter(f -> !f.isEmpty()));
    return new Type.Text(Type.Text.Format.PLAIN, limits);
  }

  NumberLimits number() {
    Optional<BigDecimal> above = number("exclusiveMinimum", BigDecimal::max);
    Optional<BigDecimal> below = number("exclusiveMaximum", BigDecimal::min);
    Optional<BigDecimal> least = number("minimum", BigDecimal::max);
    Optional<BigDecimal> most = number("maximum", BigDecimal::min);
    boolean isAbove =
        above.filter(a -> least.filter(l -> l.compareTo(a) > 0).isEmpty()).isPresent();
    boolean isBelow = below.filter(b -> most.filter(m -> m.compareTo(b) < 0).isEmpty()).isPresent();
    return new NumberLimits(
        isAbove ? above : least,
        isAbove || flag("exclusiveMinimum"),
        isBelow ? below : most,
        isBelow || flag("exclusiveMaximum"),
        number("multipleOf", (a, b) -> b).filter(step -> step.signum() > 0));
  }

  int least(String keyword) {
    return size(keyword, BigDecimal::max).orElse(0);
  }

  int most(String keyword) {
    return size(keyword, BigDecimal::min).orElse(Integer.MAX_VALUE);
  }

  boolean flag(String keyword) {
    return schema.each(keyword).stream().anyMatch(JsonNode::asBoolean);
  }

  private Optional<Integer> size(String keyword, BinaryOperator<BigDecimal> stricter) {
    BigDecimal greatest = BigDecimal.valueOf(Integer.MAX_VALUE);
    return number(keyword, stricter).map(n -> n.min(greatest).intValue());
  }

  private Optional<BigDecimal> number(String keyword, BinaryOperator<BigDecimal> stricter) {
    return schema.each(keyword).stream()
        .filter(JsonNode::isNumber)
        .map(JsonNode::decimalValue)
        .reduce(stricter);
  }
}
