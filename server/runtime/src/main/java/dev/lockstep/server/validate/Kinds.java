package dev.lockstep.server.validate;

import com.fasterxml.jackson.databind.JsonNode;

/** Which JSON type a shape is about. */
final class Kinds {
  private Kinds() {}

  /** Whether the value has a JSON type that the shape can be of. */
  static boolean isOfKind(Shape shape, JsonNode value) {
    Shape bare = shape.bare();
    if (bare instanceof UnionShape union) {
      return union.variants().stream().anyMatch(v -> isOfKind(v, value));
    }
    if (bare instanceof EnumShape values) {
      return values.values().stream().anyMatch(v -> v.getNodeType() == value.getNodeType());
    }
    return switch (value.getNodeType()) {
      case OBJECT -> bare instanceof ObjectShape;
      case ARRAY -> bare instanceof ArrayShape;
      case STRING, BINARY -> bare instanceof TextShape;
      case NUMBER -> bare instanceof NumberShape;
      case BOOLEAN -> bare instanceof BoolShape;
      case NULL -> bare instanceof NullShape;
      default -> false;
    };
  }
}
