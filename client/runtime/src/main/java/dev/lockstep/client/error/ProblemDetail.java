package dev.lockstep.client.error;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.client.json.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What went wrong, as RFC 9457 has it.
 *
 * @param type a URI for the kind of problem; {@code about:blank} if it is only the status
 * @param title what kind of problem it is, in a few words
 * @param detail what went wrong this time
 * @param instance a URI for this occurrence
 * @param errors each fault of the request, if the server lists them
 * @param extensions every further member by its name
 */
public record ProblemDetail(
    String type,
    String title,
    int status,
    Optional<String> detail,
    Optional<String> instance,
    List<Fault> errors,
    Map<String, JsonNode> extensions) {
  private static final Set<String> MEMBERS =
      Set.of("type", "title", "status", "detail", "instance", "errors");

  /**
   * One fault of a request.
   *
   * @param pointer the JSON pointer of the fault in the body
   * @param parameter the name of the parameter it is in
   * @param code the kind of fault, for programs; may be empty
   * @param message for people; may be empty
   */
  public record Fault(
      Optional<String> pointer, Optional<String> parameter, String code, String message) {}

  /** What an answer says of its problem; as much as its status does if it says nothing else. */
  static ProblemDetail of(ErrorAnswer answer) {
    JsonNode json = tree(answer);
    return new ProblemDetail(
        text(json, "type").orElse("about:blank"),
        text(json, "title").orElse(""),
        answer.status(),
        text(json, "detail"),
        text(json, "instance"),
        faults(json.path("errors")),
        extensions(json));
  }

  /** Title and detail, and how many faults there are. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(title);
    detail.ifPresent(d -> text.append(text.isEmpty() ? "" : ": ").append(d));
    errors.forEach(e -> text.append("; ").append(place(e)).append(' ').append(e.message()));
    return text.toString();
  }

  private static String place(Fault fault) {
    return fault.pointer().map(p -> "#" + p).or(fault::parameter).orElse("request");
  }

  private static JsonNode tree(ErrorAnswer answer) {
    String type = answer.headers().first("Content-Type").orElse("");
    if (!type.contains("json")) {
      return Json.mapper().createObjectNode();
    }
    try {
      return Json.mapper().readTree(answer.body());
    } catch (IOException unreadable) {
      // The status stands by itself; the bytes are still there for whoever wants to see them.
      return Json.mapper().createObjectNode();
    }
  }

  private static Optional<String> text(JsonNode json, String member) {
    return Optional.ofNullable(json.get(member)).filter(JsonNode::isTextual).map(JsonNode::asText);
  }

  private static List<Fault> faults(JsonNode errors) {
    List<Fault> faults = new ArrayList<>();
    if (errors.isArray()) {
      errors.forEach(
          e ->
              faults.add(
                  new Fault(
                      text(e, "pointer"),
                      text(e, "parameter"),
                      text(e, "code").orElse(""),
                      text(e, "message").orElse(""))));
    }
    return List.copyOf(faults);
  }

  private static Map<String, JsonNode> extensions(JsonNode json) {
    Map<String, JsonNode> rest = new LinkedHashMap<>();
    json.properties()
        .forEach(
            field -> {
              if (!MEMBERS.contains(field.getKey())) {
                rest.put(field.getKey(), field.getValue());
              }
            });
    return rest;
  }
}
