package dev.lockstep.server.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.server.json.Json;
import dev.lockstep.server.operation.Operation;
import dev.lockstep.server.operation.Parameter;
import dev.lockstep.server.operation.Parameter.In;
import dev.lockstep.server.operation.Parameter.Style;
import dev.lockstep.server.request.Incoming;
import dev.lockstep.server.request.Percent;
import dev.lockstep.server.request.QueryString;
import dev.lockstep.server.validate.ObjectShape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the parameters of an operation in a request, in every style that OpenAPI has. */
final class ParameterDecoder {
  private final Operation operation;
  private final Incoming request;

  ParameterDecoder(Operation operation, Incoming request) {
    this.operation = operation;
    this.request = request;
  }

  /**
   * The value of a parameter; empty if it was not sent.
   *
   * @throws IllegalArgumentException with a sentence on what is malformed
   */
  Optional<JsonNode> decode(Parameter parameter) {
    if (parameter.json()) {
      return texts(parameter).stream().findFirst().map(ParameterDecoder::parse);
    }
    return switch (parameter.in()) {
      case PATH -> Optional.of(inPath(parameter));
      case QUERY -> inQuery(parameter);
      case HEADER -> inHeader(parameter);
      case COOKIE -> inCookie(parameter);
    };
  }

  private static JsonNode parse(String json) {
    try {
      return Json.mapper().readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("must be JSON", e);
    }
  }

  private List<String> texts(Parameter parameter) {
    return switch (parameter.in()) {
      case PATH -> List.of(Percent.decode(routeValue(parameter)));
      case QUERY -> request.query().values(parameter.name());
      case HEADER -> request.header(parameter.name());
      case COOKIE -> request.cookie(parameter.name()).stream().map(Percent::decode).toList();
    };
  }

  private String routeValue(Parameter parameter) {
    return parameter.style() == Style.MATRIX
        ? PathStyle.matrix(request.path(), parameter)
        : request.routeValues().getOrDefault(parameter.key(), "");
  }

  private JsonNode inPath(Parameter parameter) {
    PathStyle style = PathStyle.of(parameter);
    List<String> parts = style.parts(routeValue(parameter), parameter);
    if (Members.objectIn(parameter.shape()).isPresent()) {
      return object(parameter, decoded(parts));
    }
    boolean array = Members.arrayIn(parameter.shape()).isPresent();
    return array
        ? Members.value(parameter.shape(), decoded(parts))
        : Coercion.scalar(parameter.shape(), Percent.decode(style.whole(routeValue(parameter))));
  }

  private static List<String> decoded(List<String> parts) {
    return parts.stream().map(Percent::decode).toList();
  }

  /** From {@code k,v,k,v} or, exploded, {@code k=v,k=v}. */
  private static JsonNode object(Parameter parameter, List<String> parts) {
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
    return Members.object(shape(parameter), members);
  }

  private static void add(Map<String, List<String>> members, String name, String value) {
    members.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
  }

  private static ObjectShape shape(Parameter parameter) {
    return Members.objectIn(parameter.shape()).orElseThrow();
  }

  private Optional<JsonNode> inHeader(Parameter parameter) {
    List<String> lines = request.header(parameter.name());
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    String whole = String.join(",", lines).strip();
    List<String> parts = Delimiters.split(whole, ",").stream().map(String::strip).toList();
    if (Members.objectIn(parameter.shape()).isPresent()) {
      return Optional.of(object(parameter, parts));
    }
    boolean array = Members.arrayIn(parameter.shape()).isPresent();
    return Optional.of(
        array
            ? Members.value(parameter.shape(), parts)
            : Coercion.scalar(parameter.shape(), whole));
  }

  private Optional<JsonNode> inCookie(Parameter parameter) {
    return inForm(parameter, new QueryString(request.cookies()));
  }

  private Optional<JsonNode> inQuery(Parameter parameter) {
    if (parameter.style() == Style.DEEP_OBJECT) {
      return DeepObject.read(parameter.name(), parameter.shape(), request.query());
    }
    return inForm(parameter, request.query());
  }

  private Optional<JsonNode> inForm(Parameter parameter, QueryString sent) {
    Optional<ObjectShape> object = Members.objectIn(parameter.shape());
    if (object.isPresent() && parameter.explode()) {
      return explodedObject(parameter, object.get(), sent);
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
  private Optional<JsonNode> explodedObject(
      Parameter parameter, ObjectShape shape, QueryString sent) {
    Set<String> others =
        operation.parameters().stream()
            .filter(p -> p.in() == parameter.in() && p.in() != In.PATH && !p.equals(parameter))
            .map(Parameter::name)
            .collect(Collectors.toSet());
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
}
