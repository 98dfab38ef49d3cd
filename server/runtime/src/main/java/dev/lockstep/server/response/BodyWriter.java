package dev.lockstep.server.response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lockstep.server.json.Json;
import dev.lockstep.server.json.Yaml;
import dev.lockstep.server.problem.Problem;
import dev.lockstep.server.problem.Statuses;
import dev.lockstep.server.request.MediaTypes;
import java.nio.charset.StandardCharsets;

/**
 * Bodies become bytes.
 *
 * @param instance the path of the request, for problems
 * @param requestId for problems
 */
public record BodyWriter(String instance, String requestId) {

  /** The bytes of an answer's body in one of its media types. */
  public byte[] write(Answer answer, Object body, String mediaType) {
    String bare = MediaTypes.bare(mediaType);
    try {
      if (answer.xml().isPresent() && (bare.endsWith("/xml") || bare.endsWith("+xml"))) {
        return answer.xml().get().write(tree(body));
      }
      if (isYaml(bare)) {
        return Yaml.write(tree(body));
      }
      if (bare.equals(Problem.MEDIA_TYPE)) {
        return Json.mapper().writeValueAsBytes(completed(tree(body), answer.status()));
      }
      return MediaTypes.isJson(bare) ? Json.mapper().writeValueAsBytes(body) : text(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The body cannot be written as " + bare, e);
    }
  }

  private static boolean isYaml(String bare) {
    return bare.endsWith("/yaml") || bare.endsWith("/x-yaml") || bare.endsWith("+yaml");
  }

  private static JsonNode tree(Object body) {
    return Json.mapper().valueToTree(body);
  }

  /** What a handler's problem leaves open and the server knows. */
  private JsonNode completed(JsonNode problem, int status) {
    if (problem instanceof ObjectNode object) {
      putIfAbsent(object, "type", "about:blank");
      putIfAbsent(object, "title", Statuses.phrase(status));
      if (!object.has("status")) {
        object.put("status", status);
      }
      putIfAbsent(object, "instance", instance);
      putIfAbsent(object, "requestId", requestId);
    }
    return problem;
  }

  private static void putIfAbsent(ObjectNode object, String name, String value) {
    if (!object.has(name)) {
      object.put(name, value);
    }
  }

  /** Whatever is neither text nor a scalar has no better text than its JSON. */
  private static byte[] text(Object body) {
    if (body instanceof byte[] bytes) {
      return bytes;
    }
    JsonNode tree = tree(body);
    String text = tree.isValueNode() ? tree.asText() : tree.toString();
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
