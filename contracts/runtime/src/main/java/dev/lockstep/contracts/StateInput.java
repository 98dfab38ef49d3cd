package dev.lockstep.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.api.cases.Case;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is about to be asked, for whoever puts the server into the state for it.
 *
 * @param operationId the operation
 * @param status the documented status that is due
 * @param parameters by name, without those that are left out
 * @param body what is sent; empty if nothing is
 * @param answer an example of what is to be answered; empty if there is no body
 */
public record StateInput(
    String operationId,
    String status,
    Map<String, JsonNode> parameters,
    Optional<JsonNode> body,
    Optional<JsonNode> answer) {

  /** Of a case. */
  public static StateInput of(Case of) {
    Map<String, JsonNode> parameters = new TreeMap<>();
    of.inputs()
        .parameters()
        .forEach((key, value) -> parameters.put(key.substring(key.indexOf(':') + 1), value));
    return new StateInput(
        of.operation().id(),
        of.status(),
        parameters,
        of.inputs().body().map(sent -> sent.value()),
        of.answer().body());
  }

  /** A parameter that is known to be passed. */
  public JsonNode parameter(String name) {
    return Optional.ofNullable(parameters.get(name))
        .orElseThrow(() -> new IllegalArgumentException(operationId + " is not passed " + name));
  }
}
