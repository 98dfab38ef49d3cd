package dev.lockstep.api.cases.sample;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.NamedType;
import dev.lockstep.api.model.NamedType.EnumType;
import dev.lockstep.api.model.NamedType.ObjectType;
import dev.lockstep.api.model.NamedType.Property;
import dev.lockstep.api.model.NamedType.UnionType;
import dev.lockstep.api.model.Type;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Makes an example right that is nearly so: a number without its quotes, a JSON text in quotes, a
 * property that the schema forbids.
 */
final class Repair {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** Digits, beyond which nobody means a number. */
  private static final int LONGEST = 100;

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final ApiModel model;
  private final TypeFit fit;

  Repair(ApiModel model, TypeFit fit) {
    this.model = model;
    this.fit = fit;
  }

  /** The same value as far as it fits; empty if there is no way to make it fit. */
  Optional<JsonNode> of(Type type, JsonNode value) {
    if (fit.fits(type, value)) {
      return Optional.of(value);
    }
    Type bare = type.notNull();
    Optional<JsonNode> whole = unquoted(bare, value).flatMap(inner -> shaped(bare, inner));
    return whole.isEmpty() && type.isNullable() ? Optional.of(JSON.nullNode()) : whole;
  }

  private Optional<JsonNode> shaped(Type type, JsonNode value) {
    Optional<JsonNode> made =
        type instanceof Type.Ref ref
            ? named(model.resolve(ref), value)
            : type instanceof Type.Array array
                ? items(array.items(), value)
                : type instanceof Type.Map map ? entries(map.values(), value) : scalar(value, type);
    return made.filter(right -> fit.fits(type, right));
  }

  private Optional<JsonNode> named(NamedType type, JsonNode value) {
    if (type instanceof UnionType union) {
      return union.variants().stream().flatMap(v -> of(v, value).stream()).findFirst();
    }
    if (type instanceof EnumType values) {
      return values.values().stream()
          .filter(allowed -> allowed.asText().equalsIgnoreCase(value.asText()))
          .findFirst();
    }
    return type instanceof ObjectType object && value.isObject()
        ? Optional.of(properties(object, value))
        : Optional.empty();
  }

  private ObjectNode properties(ObjectType type, JsonNode value) {
    Map<String, Property> known =
        type.properties().stream().collect(Collectors.toMap(Property::name, Function.identity()));
    ObjectNode right = JSON.objectNode();
    for (Map.Entry<String, JsonNode> entry : value.properties()) {
      Optional<Property> property = Optional.ofNullable(known.get(entry.getKey()));
      Type inner = property.map(Property::type).orElse(type.additional());
      boolean foreign = type.closed() || type.withheld().contains(entry.getKey());
      if (property.isPresent() || !foreign) {
        of(inner, entry.getValue()).ifPresent(v -> right.set(entry.getKey(), v));
      }
    }
    return right;
  }

  private Optional<JsonNode> items(Type type, JsonNode value) {
    if (!value.isArray()) {
      return Optional.empty();
    }
    ArrayNode right = JSON.arrayNode();
    value.forEach(item -> of(type, item).ifPresent(right::add));
    return Optional.of(right);
  }

  private Optional<JsonNode> entries(Type type, JsonNode value) {
    if (!value.isObject()) {
      return Optional.empty();
    }
    ObjectNode right = JSON.objectNode();
    value
        .properties()
        .forEach(e -> of(type, e.getValue()).ifPresent(v -> right.set(e.getKey(), v)));
    return Optional.of(right);
  }

  private static Optional<JsonNode> scalar(JsonNode value, Type type) {
    if (type instanceof Type.Int && value.isNumber()) {
      return Optional.of(whole(value));
    }
    if (type instanceof Type.Num number && value.isNumber()) {
      return Optional.of(Rounded.of(number, value));
    }
    boolean text = type instanceof Type.Text && value.isValueNode();
    return text ? Optional.of(JSON.textNode(value.asText())) : Optional.of(value);
  }

  /** A whole number that is written with a fraction of nothing has none. */
  private static JsonNode whole(JsonNode number) {
    BigDecimal bare = number.decimalValue().stripTrailingZeros();
    return bare.scale() <= 0 && bare.precision() - bare.scale() <= LONGEST
        ? JSON.numberNode(bare.toBigInteger())
        : number;
  }

  /** A text that should be something else is read as JSON. */
  private Optional<JsonNode> unquoted(Type type, JsonNode value) {
    if (!value.isTextual() || type instanceof Type.Text) {
      return Optional.of(value);
    }
    try {
      JsonNode inner = MAPPER.readTree(value.textValue());
      return Optional.of(inner.isMissingNode() ? value : inner);
    } catch (JsonProcessingException e) {
      return Optional.of(value);
    }
  }
}
