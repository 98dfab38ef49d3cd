package dev.lockstep.client.webhook.read;

/**
 * What is wrong with a request.
 *
 * @param where the JSON pointer (RFC 6901) into the body, or the name of the parameter
 */
public record Fault(Place place, String where, String message) {

  /** Which part of a request. */
  public enum Place {
    POINTER("pointer"),
    PARAMETER("parameter");

    private final String key;

    Place(String key) {
      this.key = key;
    }

    /** What it is called in a problem. */
    public String key() {
      return key;
    }
  }

  static Fault body(String pointer, String message) {
    return new Fault(Place.POINTER, pointer, message);
  }

  static Fault parameter(String name, String message) {
    return new Fault(Place.PARAMETER, name, message);
  }

  @Override
  public String toString() {
    boolean whole = place == Place.POINTER && where.isEmpty();
    return (whole ? "the body" : place == Place.POINTER ? "#" + where : where) + " " + message;
  }
}
