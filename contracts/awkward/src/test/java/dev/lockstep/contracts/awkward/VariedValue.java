package dev.lockstep.contracts.awkward;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lockstep.api.cases.value.ExampleValue;
import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.Direction;
import dev.lockstep.api.model.NamedType;
import dev.lockstep.api.model.NamedType.EnumType;
import dev.lockstep.api.model.NamedType.ObjectType;
import dev.lockstep.api.model.NamedType.Property;
import dev.lockstep.api.model.NamedType.UnionType;
import dev.lockstep.api.model.Type;
import java.util.List;

/** Values of a type that have everything in them, another one each turn. */
final class VariedValue {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** Below this depth only what is required is there, which ends recursive types. */
  private static final int SHALLOW = 5;

  private final ApiModel model;
  private final Direction direction;
  private final Place place;
  private final int turn;
  private int next;

  VariedValue(ApiModel model, Direction direction, Place place, int turn) {
    this.model = model;
    this.direction = direction;
    this.place = place;
    this.turn = turn;
    this.next = turn;
  }

  JsonNode of(Type type) {
    return of(type, 0);
  }

  private JsonNode of(Type type, int depth) {
    if (type instanceof Type.Nullable && place.isJson() && (turn + depth) % 3 == 1) {
      return JSON.nullNode();
    }
    Type bare = type.notNull();
    if (bare instanceof Type.Ref ref) {
      return ofNamed(model.resolve(ref), depth + 1);
    }
    if (bare instanceof Type.Array array) {
      return ofArray(array, depth + 1);
    }
    if (bare instanceof Type.Map map) {
      ObjectNode object = JSON.objectNode();
      return depth > SHALLOW ? least(bare) : fill(object, map.values(), depth + 1);
    }
    if (bare instanceof Type.Any) {
      return any();
    }
    List<JsonNode> scalars = VariedScalar.of(bare, place);
    return scalars.isEmpty() ? least(bare) : scalars.get(next++ % scalars.size());
  }

  private JsonNode least(Type type) {
    return new ExampleValue(model).of(type, direction);
  }

  private JsonNode any() {
    List<JsonNode> values =
        List.of(
            JSON.objectNode().put("deep", 1.5).putNull("nothing"),
            JSON.textNode("text"),
            JSON.arrayNode().add(1).add("x").add(true),
            JSON.numberNode(12),
            JSON.booleanNode(false),
            JSON.objectNode());
    return place.isJson() ? values.get(next++ % values.size()) : values.get(1);
  }

  private JsonNode ofNamed(NamedType type, int depth) {
    if (type instanceof EnumType values) {
      return values.values().get(next++ % values.values().size());
    }
    if (type instanceof UnionType union) {
      return ofUnion(union, depth);
    }
    return ofObject((ObjectType) type, depth);
  }

  private JsonNode ofUnion(UnionType union, int depth) {
    Type variant = union.variants().get((turn + depth - 1) % union.variants().size());
    JsonNode value = of(variant, depth);
    if (union.discriminator().isPresent() && value instanceof ObjectNode object) {
      union.discriminator().get().mapping().entrySet().stream()
          .filter(entry -> entry.getValue().equals(variant))
          .findFirst()
          .ifPresent(e -> object.put(union.discriminator().get().property(), e.getKey()));
    }
    return value;
  }

  private JsonNode ofObject(ObjectType type, int depth) {
    ObjectNode object = JSON.objectNode();
    int index = 0;
    for (Property property : type.properties()) {
      if (travels(property) && isIncluded(property, depth, index++)) {
        object.set(property.name(), of(property.type(), depth));
      }
    }
    boolean fits = type.limits().maxProperties().orElse(Integer.MAX_VALUE) >= object.size() + 2;
    boolean more = !type.closed() && place.isJson() && depth <= SHALLOW && fits;
    return more ? fill(object, type.additional(), depth) : object;
  }

  private boolean travels(Property property) {
    return !direction.exempts(property);
  }

  /** Every second turn everything is there, and then every second thing by turns. */
  private boolean isIncluded(Property property, int depth, int index) {
    boolean wanted = turn % 2 == 0 || (index + turn / 2) % 2 == 0;
    return property.required() || (depth <= SHALLOW && wanted);
  }

  private ObjectNode fill(ObjectNode object, Type type, int depth) {
    object.set(place.isJson() ? "other key ✓ ~/\"" : "key", of(type, depth));
    object.set("x", of(type, depth));
    return object;
  }

  private ArrayNode ofArray(Type.Array type, int depth) {
    int least = Math.max(type.limits().minItems().orElse(0), place.isJson() ? 0 : 1);
    int most = type.limits().maxItems().orElse(Integer.MAX_VALUE);
    int wanted = depth > SHALLOW ? least : List.of(2, 3, 0, 1).get(turn % 4);
    int size = Math.min(most, Math.max(least, wanted));
    ArrayNode array = JSON.arrayNode();
    for (int i = 0; i < size; i++) {
      JsonNode item = of(type.items(), depth);
      boolean repeated = false;
      for (JsonNode before : array) {
        repeated |= before.equals(item);
      }
      if (!(repeated && type.limits().uniqueItems())) {
        array.add(item);
      }
    }
    return array;
  }
}
