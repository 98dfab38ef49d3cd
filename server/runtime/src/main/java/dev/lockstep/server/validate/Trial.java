package dev.lockstep.server.validate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;

/** Finds out what a value could be, where the request does not say it. */
public final class Trial {
  private Trial() {}

  /** Whether the value has no fault. */
  public static boolean accepts(Shape shape, JsonNode value) {
    return Report.ofBody(new ArrayList<>()).wouldAccept(shape, value);
  }

  /** Whether the value has a JSON type that the shape can be of. */
  public static boolean isOfKind(Shape shape, JsonNode value) {
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
      case BOOLEAN -> bare instanceof SimpleShape.Bool;
      case NULL -> bare instanceof SimpleShape.Null;
      default -> false;
    };
  }
}
