package dev.lockstep.api.cases;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.api.model.Content;
import dev.lockstep.api.model.Parameter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a caller passes to an operation, as JSON values.
 *
 * @param parameters by {@link #key}; those that are left out are not in it
 */
public record Inputs(Map<String, JsonNode> parameters, Optional<Sent> body) {

  /**
   * The body, and the media type that it is sent in.
   *
   * @param xml its text if the document has it as XML already
   */
  public record Sent(Content content, JsonNode value, Optional<String> xml) {
    /** A body whose text is made of its value. */
    public Sent(Content content, JsonNode value) {
      this(content, value, Optional.empty());
    }
  }

  /** What a parameter is found by: its place and its name, such as {@code query:limit}. */
  public static String key(Parameter.In in, String name) {
    return in.name().toLowerCase(java.util.Locale.ROOT) + ":" + name;
  }

  /** The value of a parameter, if it is passed. */
  public Optional<JsonNode> parameter(Parameter parameter) {
    return Optional.ofNullable(parameters.get(key(parameter.in(), parameter.name())));
  }

  Inputs withBody(JsonNode value) {
    return new Inputs(parameters, body.map(sent -> new Sent(sent.content(), value)));
  }

  Inputs with(Parameter parameter, JsonNode value) {
    Map<String, JsonNode> changed = new LinkedHashMap<>(parameters);
    changed.put(key(parameter.in(), parameter.name()), value);
    return new Inputs(changed, body);
  }
}
