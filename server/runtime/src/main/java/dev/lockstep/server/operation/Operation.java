package dev.lockstep.server.operation;

import dev.lockstep.server.security.Alternative;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One operation of the document.
 *
 * @param id its operationId
 * @param parameters in document order
 * @param produces the media types of its successful answers; empty if none has a body
 * @param statuses every documented status, ranges such as 4XX and {@code default} included
 * @param alternatives the ways to be let in; without any, nobody is
 * @param route where other operations have the same method and path; mostly empty
 */
public record Operation(
    String id,
    List<Parameter> parameters,
    Optional<RequestBody> body,
    List<String> produces,
    List<String> statuses,
    List<Alternative> alternatives,
    Optional<SharedRoute> route) {

  /** Keeps copies. */
  public Operation {
    parameters = List.copyOf(parameters);
    produces = List.copyOf(produces);
    statuses = List.copyOf(statuses);
    alternatives = List.copyOf(alternatives);
  }

  /** Starts to describe an operation. */
  public static Builder named(String id) {
    return new Builder(id);
  }

  /** Whether the document says that the operation may answer with this status. */
  public boolean documents(int status) {
    return statuses.contains(Integer.toString(status))
        || statuses.contains(status / 100 + "XX")
        || statuses.contains("default");
  }

  /** Describes an operation step by step. */
  public static final class Builder {
    private final String id;
    private final List<Parameter> parameters = new ArrayList<>();
    private final List<Alternative> alternatives = new ArrayList<>();
    private Optional<RequestBody> body = Optional.empty();
    private Optional<SharedRoute> route = Optional.empty();
    private List<String> produces = List.of();
    private List<String> statuses = List.of();

    private Builder(String id) {
      this.id = id;
    }

    /** Has one more parameter. */
    public Builder parameter(Parameter parameter) {
      parameters.add(parameter);
      return this;
    }

    /** Takes a body. */
    public Builder body(RequestBody requestBody) {
      body = Optional.of(requestBody);
      return this;
    }

    /** Answers in these media types when it succeeds. */
    public Builder produces(String... mediaTypes) {
      produces = List.of(mediaTypes);
      return this;
    }

    /** Answers with these statuses. */
    public Builder statuses(String... documented) {
      statuses = List.of(documented);
      return this;
    }

    /** Needs no credential. */
    public Builder open() {
      return allow(Alternative.NOTHING);
    }

    /** Lets in whoever satisfies this alternative. */
    public Builder allow(Alternative alternative) {
      alternatives.add(alternative);
      return this;
    }

    /** Has its method and path in common with other operations. */
    public Builder shares(SharedRoute shared) {
      route = Optional.of(shared);
      return this;
    }

    /** The operation. */
    public Operation build() {
      return new Operation(id, parameters, body, produces, statuses, alternatives, route);
    }
  }
}
