package dev.lockstep.server.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.server.json.Json;
import dev.lockstep.server.operation.Parameter;
import dev.lockstep.server.operation.Parameter.Style;
import dev.lockstep.server.request.Percent;
import dev.lockstep.server.request.QueryString;
import dev.lockstep.server.validate.ObjectShape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds values in a query, in cookies or in a form.
 *
 * @param others the names that belong to something else
 */
record FieldDecoder(QueryString sent, Set<String> others) {

  /**
   * The value of a parameter; empty if it was not sent.
   *
   * @throws IllegalArgumentException with a sentence on what is malformed
   */
  Optional<JsonNode> decode(Parameter parameter) {
    if (parameter.json()) {
      return sent.values(parameter.name()).stream().findFirst().map(FieldDecoder::parse);
    }
    return parameter.style() == Style.DEEP_OBJECT
        ? DeepObject.read(parameter.name(), parameter.shape(), sent)
        : inForm(parameter);
  }

  static JsonNode parse(String json) {
    try {
      return Json.mapper().readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("must be JSON", e);
    }
  }

  private Optional<JsonNode> inForm(Parameter parameter) {
    Optional<ObjectShape> object = Members.objectIn(parameter.shape());
    if (object.isPresent() && parameter.explode()) {
      return explodedObject(object.get());
    }
    List<String> raw = sent.raw(parameter.name());
    if (raw.isEmpty()) {
      return Optional.empty();
    }
    if (object.isPresent()) {
      return Optional.of(object(parameter, formDecoded(parts(parameter, raw))));
    }
    return Optional.of(values(parameter, raw));
  }

  private static JsonNode values(Parameter parameter, List<String> raw) {
    boolean array = Members.arrayIn(parameter.shape()).isPresent();
    if (array && !parameter.explode()) {
      return Members.value(parameter.shape(), formDecoded(parts(parameter, raw)));
    }
    if (!array && raw.size() > 1) {
      throw new IllegalArgumentException("must be sent only once");
    }
    return Members.value(parameter.shape(), formDecoded(raw));
  }

  private static List<String> parts(Parameter parameter, List<String> raw) {
    return Delimiters.split(raw.get(0), Delimiters.of(parameter.style()));
  }

  private static List<String> formDecoded(List<String> parts) {
    return parts.stream().map(Percent::formDecode).toList();
  }

  /** Each property is by itself; one that is also a parameter belongs to that. */
  private Optional<JsonNode> explodedObject(ObjectShape shape) {
    boolean isMap = shape.properties().isEmpty();
    Map<String, List<String>> members = new LinkedHashMap<>();
    for (QueryString.Pair pair : sent.pairs()) {
      boolean member = isMap || shape.properties().containsKey(pair.name());
      if (member && !others.contains(pair.name())) {
        add(members, pair.name(), Percent.formDecode(pair.value()));
      }
    }
    return members.isEmpty() ? Optional.empty() : Optional.of(Members.object(shape, members));
  }

  /** From {@code k,v,k,v} or, exploded, {@code k=v,k=v}. */
  static JsonNode object(Parameter parameter, List<String> parts) {
    Map<String, List<String>> members = new LinkedHashMap<>();
    if (parameter.explode()) {
      for (String part : parts) {
        int equal = part.indexOf('=');
        add(members, equal < 0 ? part : part.substring(0, equal), part.substring(equal + 1));
      }
    } else {
      for (int i = 0; i + 1 < parts.size(); i += 2) {
        add(members, parts.get(i), parts.get(i + 1));
      }
    }
    return Members.object(Members.objectIn(parameter.shape()).orElseThrow(), members);
  }

  private static void add(Map<String, List<String>> members, String name, String value) {
    members.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
  }
}
