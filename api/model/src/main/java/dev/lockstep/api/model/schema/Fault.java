package dev.lockstep.api.model.schema;

/**
 * A place where a value breaks a schema.
 *
 * @param pointer the place in the value, as a JSON pointer
 * @param keyword the keyword of the schema that is broken
 * @param message what is wrong, for a person
 */
public record Fault(String pointer, String keyword, String message) {
  @Override
  public String toString() {
    return (pointer.isEmpty() ? "" : pointer + " ") + message;
  }
}
