package dev.lockstep.client.torture.caller;

/**
 * What a client makes of a thing.
 *
 * @param name its name; empty if the client gave no thing at all
 * @param colour its colour as text; empty if it has none, or it was lost
 * @param shape the kind of its shape; empty if it has none, or it was lost
 */
public record Seen(String name, String colour, String shape) {
  /** Null, where a thing was asked for. */
  public static final Seen NULL = new Seen("", "", "");

  /** Whether the client gave null. */
  public boolean isNull() {
    return name.isEmpty();
  }
}
