package dev.lockstep.api.model.schema;

/** Which way a value travels: some properties are in one direction only. */
public enum Direction {
  /** From the client; properties that are {@code readOnly} need not be there. */
  REQUEST("readOnly"),
  /** From the server; properties that are {@code writeOnly} need not be there. */
  RESPONSE("writeOnly");

  private final String exempt;

  Direction(String exempt) {
    this.exempt = exempt;
  }

  /** The keyword of the properties that are never required in this direction. */
  String exempt() {
    return exempt;
  }
}
