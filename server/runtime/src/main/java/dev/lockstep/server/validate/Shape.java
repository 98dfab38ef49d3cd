package dev.lockstep.server.validate;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a value must be like: the schema of a document in the form that is fast to check. Generated
 * code builds shapes through {@link Shapes}.
 */
public sealed interface Shape
    permits SimpleShape,
        NumberShape,
        TextShape,
        EnumShape,
        ArrayShape,
        ObjectShape,
        UnionShape,
        NamedShape {

  /** Tells the report every fault of the value. */
  void check(JsonNode value, Report report);

  /** The shape without its name and without its leave to be null. */
  default Shape bare() {
    return this;
  }
}
