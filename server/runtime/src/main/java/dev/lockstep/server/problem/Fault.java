package dev.lockstep.server.problem;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One thing that is wrong with a request.
 *
 * @param place what is wrong
 * @param where a JSON pointer (RFC 6901) into the body, or the name of a parameter
 * @param code what rule is broken
 * @param message a sentence for whoever sent the request; it never repeats a value that was sent
 */
public record Fault(Place place, String where, Code code, String message) {

  /** The kinds of places in a request. */
  public enum Place {
    /** In the body, found by a JSON pointer. */
    POINTER,
    /** In the path, the query, a header or a cookie, found by its name. */
    PARAMETER
  }

  /** Whether the request cannot even be understood here, rather than break a constraint. */
  public boolean isMalformed() {
    return place == Place.PARAMETER || code.isMalformed();
  }

  ObjectNode toJson() {
    return JsonNodeFactory.instance
        .objectNode()
        .put(place == Place.POINTER ? "pointer" : "parameter", where)
        .put("code", code.wireName())
        .put("message", message);
  }
}
