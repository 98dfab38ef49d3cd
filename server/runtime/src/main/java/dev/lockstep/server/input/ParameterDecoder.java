package dev.lockstep.server.input;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.server.operation.Operation;
import dev.lockstep.server.operation.Parameter;
import dev.lockstep.server.operation.Parameter.Style;
import dev.lockstep.server.request.Incoming;
import dev.lockstep.server.request.Percent;
import dev.lockstep.server.request.QueryString;
import java.util.List;
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
      return texts(parameter).stream().findFirst().map(FieldDecoder::parse);
    }
    return switch (parameter.in()) {
      case PATH -> Optional.of(inPath(parameter));
      case QUERY -> inQuery(parameter);
      case HEADER -> inHeader(parameter);
      case COOKIE -> inCookie(parameter);
    };
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
      return FieldDecoder.object(parameter, decoded(parts));
    }
    boolean array = Members.arrayIn(parameter.shape()).isPresent();
    return array
        ? Members.value(parameter.shape(), decoded(parts))
        : Coercion.scalar(parameter.shape(), Percent.decode(style.whole(routeValue(parameter))));
  }

  private static List<String> decoded(List<String> parts) {
    return parts.stream().map(Percent::decode).toList();
  }

  private Optional<JsonNode> inHeader(Parameter parameter) {
    List<String> lines = request.header(parameter.name());
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    String whole = String.join(",", lines).strip();
    List<String> parts = Delimiters.split(whole, ",").stream().map(String::strip).toList();
    if (Members.objectIn(parameter.shape()).isPresent()) {
      return Optional.of(FieldDecoder.object(parameter, parts));
    }
    boolean array = Members.arrayIn(parameter.shape()).isPresent();
    return Optional.of(
        array
            ? Members.value(parameter.shape(), parts)
            : Coercion.scalar(parameter.shape(), whole));
  }

  private Optional<JsonNode> inCookie(Parameter parameter) {
    return new FieldDecoder(new QueryString(request.cookies()), others(parameter))
        .decode(parameter);
  }

  private Optional<JsonNode> inQuery(Parameter parameter) {
    return new FieldDecoder(request.query(), others(parameter)).decode(parameter);
  }

  private Set<String> others(Parameter parameter) {
    return operation.parameters().stream()
        .filter(p -> p.in() == parameter.in() && !p.equals(parameter))
        .map(Parameter::name)
        .collect(Collectors.toSet());
  }
}
