package dev.lockstep.api.cases.value;

import dev.lockstep.api.model.NamedType.Property;

/** Which way a value goes, which decides what properties it has. */
public enum Direction {
  REQUEST,
  RESPONSE;

  boolean has(Property property) {
    return this == REQUEST ? !property.readOnly() : !property.writeOnly();
  }
}
