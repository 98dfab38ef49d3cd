package dev.lockstep.api.cases;

import dev.lockstep.api.cases.Case.Origin;
import dev.lockstep.api.cases.Case.Side;
import dev.lockstep.api.cases.wire.Wire;
import dev.lockstep.api.cases.wire.WireWriter;
import dev.lockstep.api.model.Content;
import dev.lockstep.api.model.Example;
import dev.lockstep.api.model.Operation;
import dev.lockstep.api.model.Response;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cases of one documented status of one operation. */
final class ResponseCases {
  private final Deriver deriver;
  private final Operation operation;
  private final Response response;
  private final List<List<Credential>> credentials;
  private final int status;
  private final List<Case> cases = new ArrayList<>();
  private String reason = "";

  ResponseCases(Deriver deriver, Operation operation, Response response) {
    this.deriver = deriver;
    this.operation = operation;
    this.response = response;
    this.credentials = deriver.credentials(operation);
    this.status = StatusNumber.of(operation, response);
  }

  /** Why there is none; empty if there are some. */
  String reason() {
    return reason;
  }

  List<Case> derive() {
    if (status == StatusNumber.UNKNOWN) {
      return none("'" + response.status() + "' names no status that could be asked for");
    }
    for (String name : names()) {
      derive(name);
    }
    return cases;
  }

  private void derive(String name) {
    List<Optional<Content>> contents =
        response.contents().isEmpty()
            ? List.of(Optional.empty())
            : response.contents().stream().map(Optional::of).toList();
    for (Optional<Content> content : contents) {
      boolean has = content.isEmpty() || content.get().examples().isEmpty();
      if (has || name.isEmpty() || Deriver.named(content.get().examples(), name).isPresent()) {
        derive(name, content);
      }
    }
  }

  private void derive(String name, Optional<Content> content) {
    Answer answer = deriver.answer(response, status, content, name);
    Causes causes = new Causes(deriver, operation, status, name);
    boolean preferred = content.equals(preferred(response));
    Cause cause = causes.cause(deriver.inputs(operation, response, name));
    Side asked = preferred ? cause.side() : Side.SERVER;
    boolean first = cases.isEmpty();
    for (List<Credential> shown : shown(preferred)) {
      add(name, answer, cause, shown, asked);
    }
    if (first && response.isSuccess()) {
      otherBodies(name, answer);
    }
  }

  /** On a success every way in is tried; elsewhere the first will do. */
  private List<List<Credential>> shown(boolean preferred) {
    if (status == 401) {
      return List.of(List.of());
    }
    return response.isSuccess() && preferred ? credentials : credentials.subList(0, 1);
  }

  /** The media types of the request that a typed client does not send. */
  private void otherBodies(String name, Answer answer) {
    Inputs inputs = deriver.inputs(operation, response, name);
    operation.body().stream()
        .flatMap(body -> body.contents().stream())
        .filter(c -> !c.mediaType().equals(inputs.body().orElseThrow().content().mediaType()))
        .forEach(
            content -> {
              Inputs other =
                  new Inputs(
                      inputs.parameters(), Optional.of(deriver.sent(content, response, name)));
              Cause cause = Cause.typed(other, "a body of " + content.mediaType()).on(Side.SERVER);
              add(name, answer, cause, credentials.get(0), Side.SERVER);
            });
  }

  private void add(String name, Answer answer, Cause cause, List<Credential> shown, Side side) {
    Wire plain = WireWriter.write(deriver.xml(), operation, cause.sent(), shown);
    Wire wire = cause.change().apply(plain.withHeader("Accept", accept(answer)));
    String state = name.isEmpty() ? operation.id() + response.status() : name;
    cases.add(
        new Case(
            id(state, answer, cause, shown),
            operation,
            state,
            shown,
            cause.inputs(),
            wire,
            answer,
            side,
            origin(name, cause),
            cause.why()));
  }

  /**
   * Who fails could have succeeded: an error is not what is asked for alone, but where it comes in
   * several media types, this one is asked for first.
   */
  private String accept(Answer answer) {
    String weight = response.contents().size() > 1 ? ";q=0.1" : "";
    Set<String> asked = new LinkedHashSet<>();
    answer.content().ifPresent(content -> asked.add(content.mediaType()));
    List<String> successes =
        response.isSuccess()
            ? List.of()
            : operation.responses().stream()
                .filter(Response::isSuccess)
                .flatMap(r -> preferred(r).stream())
                .map(Content::mediaType)
                .distinct()
                .filter(type -> !asked.contains(type))
                .map(type -> type + weight)
                .toList();
    String accept =
        Stream.concat(successes.stream(), asked.stream()).collect(Collectors.joining(", "));
    return accept.isEmpty() ? "*/*" : accept;
  }

  private String id(String state, Answer answer, Cause cause, List<Credential> shown) {
    StringBuilder id = new StringBuilder(operation.id()).append(' ').append(response.status());
    id.append(' ').append(state);
    if (!answer.content().equals(preferred(response))) {
      answer.content().ifPresent(content -> id.append(" as ").append(content.mediaType()));
    }
    boolean several = credentials.size() > 1 && response.isSuccess();
    shown.stream().filter(c -> several).forEach(c -> id.append(" with ").append(c.scheme()));
    String sent = cause.inputs().body().map(b -> b.content().mediaType()).orElse("");
    boolean usual =
        operation.body().map(b -> Deriver.preferred(b).mediaType()).orElse("").equals(sent);
    return usual ? id.toString() : id.append(" from ").append(sent).toString();
  }

  private Origin origin(String name, Cause cause) {
    if (status == 401 || status == 403) {
      return Origin.AUTH;
    }
    if (cause.negative()) {
      return Origin.NEGATIVE;
    }
    return name.isEmpty() ? Origin.DERIVED : Origin.EXAMPLE;
  }

  /** What a typed client asks for: JSON, or else the first. */
  private static Optional<Content> preferred(Response response) {
    return response.contents().stream()
        .filter(Content::isJson)
        .findFirst()
        .or(() -> response.contents().stream().findFirst());
  }

  /** The named examples of the answer; one empty name if there are none. */
  private Set<String> names() {
    Stream<Example> inBodies = response.contents().stream().flatMap(c -> c.examples().stream());
    Set<String> names = nonEmpty(inBodies);
    if (names.isEmpty()) {
      names = nonEmpty(response.headers().stream().flatMap(h -> h.examples().stream()));
    }
    return names.isEmpty() ? Set.of("") : names;
  }

  private static Set<String> nonEmpty(Stream<Example> examples) {
    Set<String> names = new LinkedHashSet<>();
    examples.map(Example::name).filter(name -> !name.isEmpty()).forEach(names::add);
    return names;
  }

  private List<Case> none(String why) {
    reason = why;
    return cases;
  }
}
