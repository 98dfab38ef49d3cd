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

  /** Whether the value has a JSON type that the shape can be of, whatever else is wrong. */
  public static boolean isOfKind(Shape shape, JsonNode value) {
    return Kinds.isOfKind(shape, value);
  }

  /** Whether the shape can be an array. */
  public static boolean isArray(Shape shape) {
    return shape.bare() instanceof ArrayShape;
  }

  /** Whether the shape can be an object. */
  public static boolean isObject(Shape shape) {
    return shape.bare() instanceof ObjectShape;
  }
}
