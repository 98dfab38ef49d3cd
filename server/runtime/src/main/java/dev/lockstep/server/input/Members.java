package dev.lockstep.server.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lockstep.server.validate.ArrayShape;
import dev.lockstep.server.validate.ObjectShape;
import dev.lockstep.server.validate.Shape;
import dev.lockstep.server.validate.Shapes;
import dev.lockstep.server.validate.Trial;
import dev.lockstep.server.validate.UnionShape;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Arrays and objects out of texts. */
final class Members {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private Members() {}

  /** The array that the shape is, or can be. */
  static Optional<ArrayShape> arrayIn(Shape shape) {
    Shape bare = shape.bare();
    if (bare instanceof UnionShape union) {
      return union.variants().stream().flatMap(v -> arrayIn(v).stream()).findFirst();
    }
    return bare instanceof ArrayShape array ? Optional.of(array) : Optional.empty();
  }

  /** The object that the shape is, or can be. */
  static Optional<ObjectShape> objectIn(Shape shape) {
    Shape bare = shape.bare();
    if (bare instanceof UnionShape union) {
      return union.variants().stream().flatMap(v -> objectIn(v).stream()).findFirst();
    }
    return bare instanceof ObjectShape object ? Optional.of(object) : Optional.empty();
  }

  /** What a property of the object must be like. */
  static Shape property(ObjectShape object, String name) {
    return Optional.ofNullable(object.properties().get(name))
        .or(object::additional)
        .orElseGet(Shapes::any);
  }

  /** One value, or an array of values where the shape is one or there are several. */
  static JsonNode value(Shape shape, List<String> texts) {
    Optional<ArrayShape> array = arrayIn(shape);
    if (array.isPresent() && !(shape.bare() instanceof UnionShape && texts.size() == 1)) {
      return array(array.get(), texts);
    }
    if (texts.size() > 1) {
      return array(Shapes.array(Shapes.any()), texts);
    }
    JsonNode scalar = Coercion.scalar(shape, texts.get(0));
    return array.isPresent() && !Trial.accepts(shape, scalar) ? array(array.get(), texts) : scalar;
  }

  /** An array; a lone empty text is how an empty one is written. */
  static ArrayNode array(ArrayShape shape, List<String> texts) {
    ArrayNode array = JSON.arrayNode();
    if (!texts.equals(List.of(""))) {
      texts.forEach(text -> array.add(Coercion.scalar(shape.items(), text)));
    }
    return array;
  }

  /**
   * With what a form has no words for: a required property that is not there is an empty object or
   * array, if it can be one.
   */
  static ObjectNode completed(ObjectShape shape, ObjectNode object) {
    return completed(shape, object, Set.of());
  }

  /** What requires itself has no value that could be found. */
  private static ObjectNode completed(ObjectShape shape, ObjectNode object, Set<Shape> within) {
    Set<Shape> deeper = new HashSet<>(within);
    if (deeper.add(shape)) {
      shape.required().stream()
          .filter(name -> !object.has(name))
          .forEach(
              name -> {
                Shape property = property(shape, name);
                Stream.concat(
                        objectIn(property)
                            .map(o -> completed(o, JSON.objectNode(), deeper))
                            .stream(),
                        arrayIn(property).map(a -> JSON.arrayNode()).stream())
                    .filter(empty -> Trial.accepts(property, empty))
                    .findFirst()
                    .ifPresent(empty -> object.set(name, empty));
              });
    }
    return object;
  }

  /** An object from names and texts. */
  static ObjectNode object(ObjectShape shape, Map<String, List<String>> members) {
    ObjectNode object = JSON.objectNode();
    members.forEach((name, texts) -> object.set(name, value(property(shape, name), texts)));
    return object;
  }
}
