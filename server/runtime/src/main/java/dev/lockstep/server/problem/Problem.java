package dev.lockstep.server.problem;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * An error as RFC 9457 describes it.
 *
 * @param status the HTTP status
 * @param title what kind of problem it is; the status's own phrase where nothing better is known
 * @param detail what happened this time; never a class name, a statement or a stack trace
 * @param errors every fault of the request that was found; empty where none is to blame
 */
public record Problem(int status, String title, Optional<String> detail, List<Fault> errors) {
  /** The media type of every error. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** Keeps a copy of the errors. */
  public Problem {
    errors = List.copyOf(errors);
  }

  /** The problem that a status alone tells. */
  public static Problem of(int status) {
    return new Problem(status, Statuses.phrase(status), Optional.empty(), List.of());
  }

  /** A status with a sentence on what happened. */
  public static Problem of(int status, String detail) {
    return new Problem(status, Statuses.phrase(status), Optional.of(detail), List.of());
  }

  /** A request with faults: 400 if any of them is malformed, else 422. */
  public static Problem of(List<Fault> faults) {
    boolean malformed = faults.stream().anyMatch(Fault::isMalformed);
    String detail = faults.size() == 1 ? "1 fault was found" : faults.size() + " faults were found";
    int status = malformed ? 400 : 422;
    return new Problem(status, Statuses.phrase(status), Optional.of(detail), faults);
  }

  /**
   * The body of the answer.
   *
   * @param instance the path of the request
   * @param requestId under which the server's log tells more
   */
  public ObjectNode toJson(String instance, String requestId) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("type", "about:blank").put("title", title).put("status", status);
    detail.ifPresent(text -> json.put("detail", text));
    json.put("instance", instance).put("requestId", requestId);
    if (!errors.isEmpty()) {
      errors.forEach(fault -> json.withArray("/errors").add(fault.toJson()));
    }
    return json;
  }
}
