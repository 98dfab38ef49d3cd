package dev.lockstep.server.stub;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.server.json.Json;
import dev.lockstep.server.operation.Operation;
import dev.lockstep.server.request.Incoming;
import dev.lockstep.server.request.MediaTypes;
import dev.lockstep.server.response.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The answers that a document has examples of, or that were derived from its schemas. */
public final class Examples {
  private static final int BAD_REQUEST = 400;
  private static final int UNPROCESSABLE_CONTENT = 422;

  private final Map<String, List<Example>> byOperation;

  private Examples(Map<String, List<Example>> byOperation) {
    this.byOperation = byOperation;
  }

  /** There are none. */
  public static Examples none() {
    return new Examples(Map.of());
  }

  /** Those that the generator wrote beside a class; none if the build has left the file out. */
  public static Examples of(Class<?> beside, String resource) {
    try (InputStream in = beside.getResourceAsStream(resource)) {
      return in == null ? none() : of(Json.mapper().readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(beside.getName() + ": " + resource, e);
    }
  }

  private static Examples of(JsonNode tree) {
    Map<String, List<Example>> byOperation = new HashMap<>();
    for (Map.Entry<String, JsonNode> operation : tree.properties()) {
      List<Example> examples = new ArrayList<>();
      operation.getValue().forEach(one -> examples.add(Example.of(one)));
      byOperation.put(operation.getKey(), List.copyOf(examples));
    }
    return new Examples(byOperation);
  }

  /**
   * What a stub answers: what the caller prefers, or else the first success.
   *
   * @return empty if the operation has no example
   */
  public Optional<Answer> answer(Operation operation, Incoming request) {
    List<Example> all = of(operation);
    return Preference.of(request)
        .code()
        .filter(code -> !covering(all, code).isEmpty())
        .or(() -> usual(all))
        .map(code -> choose(covering(all, code), code, request));
  }

  /**
   * What the document says to a request that is refused, where that is something else than the
   * problem that the server would give by itself.
   */
  public Optional<Answer> refusal(Operation operation, int status, Incoming request) {
    List<Example> all = of(operation);
    int documented =
        Stream.of(status, sibling(status))
            .filter(code -> all.stream().anyMatch(example -> example.names(code)))
            .findFirst()
            .orElse(status);
    List<Example> candidates = covering(all, documented);
    return candidates.isEmpty() || candidates.stream().anyMatch(Example::problem)
        ? Optional.empty()
        : Optional.of(choose(candidates, documented, request));
  }

  /** Many documents have one status for whatever is wrong with a request. */
  private static int sibling(int status) {
    return switch (status) {
      case BAD_REQUEST -> UNPROCESSABLE_CONTENT;
      case UNPROCESSABLE_CONTENT -> BAD_REQUEST;
      default -> status;
    };
  }

  private List<Example> of(Operation operation) {
    return byOperation.getOrDefault(operation.id(), List.of());
  }

  private static Optional<Integer> usual(List<Example> all) {
    return all.stream()
        .filter(Example::isSuccess)
        .findFirst()
        .or(() -> all.stream().findFirst())
        .map(Example::code);
  }

  /** A status of its own comes before a range, and a range before the default. */
  private static List<Example> covering(List<Example> all, int code) {
    return Stream.<Predicate<Example>>of(
            example -> example.status().equals(Integer.toString(code)),
            example -> example.names(code),
            Example::isDefault)
        .map(which -> all.stream().filter(which).toList())
        .filter(some -> !some.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static Answer choose(List<Example> candidates, int code, Incoming request) {
    Preference preference = Preference.of(request);
    String name =
        candidates.stream()
            .map(Example::name)
            .filter(preference::isFor)
            .findFirst()
            .orElse(candidates.get(0).name());
    List<Example> named = candidates.stream().filter(e -> e.name().equals(name)).toList();
    List<String> offered = named.stream().flatMap(e -> e.mediaType().stream()).toList();
    Optional<String> accepted = MediaTypes.choose(request.header("Accept"), offered);
    Example chosen =
        named.stream()
            .filter(example -> example.mediaType().equals(accepted))
            .findFirst()
            .orElse(named.get(0));
    return preference.applied(chosen.toAnswer(code), code, name);
  }
}
