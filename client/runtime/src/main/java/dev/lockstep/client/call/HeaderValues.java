package dev.lockstep.client.call;

/** Refuses what would end a header and begin another, without showing the value. */
public final class HeaderValues {
  private HeaderValues() {}

  /** The value, if it has no control character in it. */
  public static String checked(String name, String value) {
    if (value.chars().anyMatch(c -> (c < ' ' && c != '\t') || c == 127)) {
      throw new IllegalArgumentException("The header " + name + " has a control character in it");
    }
    return value;
  }
}
