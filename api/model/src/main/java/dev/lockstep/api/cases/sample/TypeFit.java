package dev.lockstep.api.cases.sample;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.Direction;
import dev.lockstep.api.model.NamedType;
import dev.lockstep.api.model.NamedType.EnumType;
import dev.lockstep.api.model.NamedType.ObjectType;
import dev.lockstep.api.model.NamedType.Property;
import dev.lockstep.api.model.NamedType.UnionType;
import dev.lockstep.api.model.Type;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Says whether generated code can hold a value, whatever limits it breaks. */
final class TypeFit {
  private final ApiModel model;
  private final Direction way;

  TypeFit(ApiModel model, Direction way) {
    this.model = model;
    this.way = way;
  }

  boolean fits(Type type, JsonNode value) {
    if (value.isNull() || type instanceof Type.Any) {
      return type.isNullable();
    }
    Type bare = type.notNull();
    if (bare instanceof Type.Ref ref) {
      return fits(model.resolve(ref), value);
    }
    if (bare instanceof Type.Array array) {
      return value.isArray() && all(value, item -> fits(array.items(), item));
    }
    if (bare instanceof Type.Map map) {
      return value.isObject() && all(value, item -> fits(map.values(), item));
    }
    return fitsScalar(bare, value);
  }

  private static boolean all(JsonNode values, java.util.function.Predicate<JsonNode> test) {
    for (JsonNode value : values) {
      if (!test.test(value)) {
        return false;
      }
    }
    return true;
  }

  private boolean fits(NamedType type, JsonNode value) {
    if (type instanceof EnumType values) {
      return values.values().contains(value);
    }
    if (type instanceof UnionType union) {
      return variants(union, value).anyMatch(variant -> fits(variant, value));
    }
    ObjectType object = (ObjectType) type;
    return value.isObject()
        && object.withheld().stream().noneMatch(value::has)
        && object.properties().stream().allMatch(property -> fits(property, value))
        && value.properties().stream().allMatch(entry -> fitsOther(object, entry));
  }

  /** Where a discriminator tells the variant, no other will do. */
  private static Stream<Type> variants(UnionType union, JsonNode value) {
    Optional<Type> told =
        union
            .discriminator()
            .flatMap(d -> Optional.ofNullable(d.mapping().get(value.path(d.property()).asText())));
    return told.isPresent() ? told.stream() : union.variants().stream();
  }

  private boolean fits(Property property, JsonNode object) {
    JsonNode value = object.path(property.name());
    return value.isMissingNode() ? !isNeeded(property) : fits(property.type(), value);
  }

  private boolean isNeeded(Property property) {
    return property.required() && !way.exempts(property);
  }

  private boolean fitsOther(ObjectType type, Map.Entry<String, JsonNode> entry) {
    boolean declared = type.properties().stream().anyMatch(p -> p.name().equals(entry.getKey()));
    return declared || (!type.closed() && fits(type.additional(), entry.getValue()));
  }

  private static boolean fitsScalar(Type type, JsonNode value) {
    if (type instanceof Type.Bool) {
      return value.isBoolean();
    }
    if (type instanceof Type.Int number) {
      return value.isIntegralNumber() && fits(number.width(), value);
    }
    if (type instanceof Type.Num number) {
      return value.isNumber() && Rounded.of(number, value).equals(value);
    }
    return !(type instanceof Type.Text text)
        || (value.isTextual() && isFormatted(text.format(), value.textValue()));
  }

  private static boolean fits(Type.Int.Width width, JsonNode value) {
    int bits = value.decimalValue().toBigInteger().bitLength();
    return switch (width) {
      case INT32 -> bits < 32;
      case INT64 -> bits < 64;
      case UNBOUNDED -> true;
    };
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
}
