package dev.lockstep.api.cases.value;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.Direction;
import dev.lockstep.api.model.MapLimits;
import dev.lockstep.api.model.NamedType;
import dev.lockstep.api.model.NamedType.EnumType;
import dev.lockstep.api.model.NamedType.ObjectType;
import dev.lockstep.api.model.NamedType.Property;
import dev.lockstep.api.model.NamedType.UnionType;
import dev.lockstep.api.model.Type;
import java.math.BigDecimal;

/** A valid value of a type, as small as it may be; the same every time. */
public final class ExampleValue {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** Below this depth arrays are empty where they may be, which ends recursive types. */
  private static final int SHALLOW = 4;

  /** A type that requires itself has no finite value; this ends the attempt. */
  private static final int DEEPEST = 24;

  private final ApiModel model;
  private final boolean outsideOfJson;

  /** For the types of one document. */
  public ExampleValue(ApiModel model) {
    this(model, false);
  }

  private ExampleValue(ApiModel model, boolean outsideOfJson) {
    this.model = model;
    this.outsideOfJson = outsideOfJson;
  }

  /** For parameters and headers, which would not be there if they were empty. */
  public static ExampleValue outsideOfJson(ApiModel model) {
    return new ExampleValue(model, true);
  }

  /** A valid value that goes in one direction. */
  public JsonNode of(Type type, Direction direction) {
    return of(type, direction, 0);
  }

  private JsonNode of(Type type, Direction direction, int depth) {
    if (depth > DEEPEST || type instanceof Type.Null) {
      return JSON.nullNode();
    }
    if (type instanceof Type.Nullable nullable) {
      return depth > SHALLOW ? JSON.nullNode() : of(nullable.of(), direction, depth);
    }
    if (type instanceof Type.Ref ref) {
      return ofNamed(model.resolve(ref), direction, depth + 1);
    }
    if (type instanceof Type.Array array) {
      return ofArray(array, direction, depth + 1);
    }
    if (type instanceof Type.Map map) {
      return ofMap(map, direction, depth + 1);
    }
    return ofScalar(type);
  }

  private JsonNode ofScalar(Type type) {
    if (type instanceof Type.Bool) {
      return JSON.booleanNode(true);
    }
    if (type instanceof Type.Int number) {
      return JSON.numberNode(NumberValue.whole(number.limits()));
    }
    if (type instanceof Type.Num number) {
      BigDecimal value = NumberValue.of(number.limits());
      return JSON.numberNode(value);
    }
    if (type instanceof Type.Text text) {
      return JSON.textNode(TextValue.of(text));
    }
    if (type instanceof Type.Binary) {
      return JSON.textNode("bG9ja3N0ZXA=");
    }
    return outsideOfJson ? JSON.textNode("text") : JSON.objectNode();
  }

  private JsonNode ofNamed(NamedType type, Direction direction, int depth) {
    if (type instanceof EnumType values) {
      return values.values().get(0);
    }
    if (type instanceof UnionType union) {
      return ofUnion(union, direction, depth);
    }
    return ofObject((ObjectType) type, direction, depth);
  }

  private JsonNode ofObject(ObjectType type, Direction direction, int depth) {
    ObjectNode object = JSON.objectNode();
    for (Property property : type.properties()) {
      if (property.required() && !direction.exempts(property)) {
        object.set(property.name(), of(property.type(), direction, depth));
      }
    }
    boolean canHaveSome = !type.properties().isEmpty() || !type.closed();
    int least = least(type.limits(), canHaveSome);
    for (Property property : type.properties()) {
      if (object.size() < least && !object.has(property.name()) && !direction.exempts(property)) {
        object.set(property.name(), of(property.type(), direction, depth));
      }
    }
    return fill(object, least, type.additional(), direction, depth);
  }

  private JsonNode ofMap(Type.Map type, Direction direction, int depth) {
    int least = least(type.limits(), true);
    return fill(JSON.objectNode(), least, type.values(), direction, depth);
  }

  private int least(MapLimits limits, boolean canHaveSome) {
    return Math.max(limits.minProperties().orElse(0), outsideOfJson && canHaveSome ? 1 : 0);
  }

  private ObjectNode fill(ObjectNode object, int least, Type type, Direction way, int depth) {
    for (int i = 1; object.size() < least; i++) {
      object.set("key" + i, of(type, way, depth));
    }
    return object;
  }

  private JsonNode ofArray(Type.Array type, Direction direction, int depth) {
    int most = type.limits().maxItems().orElse(Integer.MAX_VALUE);
    int wanted = Math.min(depth > SHALLOW ? 0 : 1, most);
    int size = Math.max(type.limits().minItems().orElse(0), wanted);
    ArrayNode array = JSON.arrayNode();
    for (int i = 0; i < size; i++) {
      array.add(of(type.items(), direction, depth));
    }
    return array;
  }

  private JsonNode ofUnion(UnionType union, Direction direction, int depth) {
    Type variant = union.variants().get(0);
    JsonNode value = of(variant, direction, depth);
    union
        .discriminator()
        .ifPresent(
            discriminator ->
                discriminator.mapping().entrySet().stream()
                    .filter(entry -> entry.getValue().equals(variant))
                    .findFirst()
                    .filter(entry -> value.isObject())
                    .ifPresent(
                        entry ->
                            ((ObjectNode) value).put(discriminator.property(), entry.getKey())));
    return value;
  }
}
