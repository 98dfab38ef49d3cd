package dev.lockstep.api.model;

import dev.lockstep.api.model.NamedType.Property;

/** Which way a value travels: some properties are in one direction only. */
public enum Direction {
  /** From who asks to who answers; properties that are {@code readOnly} are not in it. */
  REQUEST("readOnly"),
  /** From who answers to who asks; properties that are {@code writeOnly} are not in it. */
  RESPONSE("writeOnly");

  private final String exempt;

  Direction(String exempt) {
    this.exempt = exempt;
  }

  /** The keyword of the properties that values of this direction do not have. */
  public String exempt() {
    return exempt;
  }

  /** Whether the document says that a property goes the other way only. */
  public boolean exempts(Property property) {
    return this == REQUEST ? property.readOnly() : property.writeOnly();
  }
}
