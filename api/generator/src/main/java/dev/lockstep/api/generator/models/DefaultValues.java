package dev.lockstep.api.generator.models;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.api.generator.java.Imports;
import dev.lockstep.api.generator.java.Literals;
import dev.lockstep.api.model.NamedType.EnumType;
import dev.lockstep.api.model.NamedType.Property;
import dev.lockstep.api.model.Type;
import java.util.Optional;

/**
 * Defaults as Java expressions. Only values that cannot be wrong have one: booleans, whole numbers
 * in range, plain strings and enum values; whatever else is left to whoever reads the object.
 */
final class DefaultValues {
  private final ModelContext context;

  DefaultValues(ModelContext context) {
    this.context = context;
  }

  Optional<String> of(Property property, Imports imports) {
    return property.defaultValue().flatMap(value -> of(property.type(), value, imports));
  }

  private Optional<String> of(Type type, JsonNode value, Imports imports) {
    if (type instanceof Type.Bool && value.isBoolean()) {
      return Optional.of(value.asText());
    }
    if (type instanceof Type.Int number && value.isIntegralNumber()) {
      return ofInt(number, value);
    }
    if (type instanceof Type.Text text && value.isTextual()) {
      boolean plain = text.format() == Type.Text.Format.PLAIN;
      return plain ? Optional.of(Literals.string(value.textValue())) : Optional.empty();
    }
    return type instanceof Type.Ref ref ? ofEnum(ref, value, imports) : Optional.empty();
  }

  private static Optional<String> ofInt(Type.Int number, JsonNode value) {
    return switch (number.width()) {
      case INT32 -> value.canConvertToInt() ? Optional.of(value.asText()) : Optional.empty();
      case INT64 -> value.canConvertToLong() ? Optional.of(value.asText() + "L") : Optional.empty();
      case UNBOUNDED -> Optional.empty();
    };
  }

  private Optional<String> ofEnum(Type.Ref ref, JsonNode value, Imports imports) {
    boolean known =
        context.named(ref) instanceof EnumType values
            && values.base() instanceof Type.Text
            && value.isTextual()
            && values.values().contains(value);
    String enumClass = context.types().of(ref).in(imports);
    return known
        ? Optional.of(enumClass + ".of(" + Literals.string(value.textValue()) + ")")
        : Optional.empty();
  }
}
