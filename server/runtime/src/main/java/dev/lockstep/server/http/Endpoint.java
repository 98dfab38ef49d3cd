package dev.lockstep.server.http;

import dev.lockstep.server.input.InputReader;
import dev.lockstep.server.input.Inputs;
import dev.lockstep.server.operation.Operation;
import dev.lockstep.server.problem.Problem;
import dev.lockstep.server.problem.ProblemException;
import dev.lockstep.server.request.Incoming;
import dev.lockstep.server.request.MediaTypes;
import dev.lockstep.server.response.ApiResponse;
import dev.lockstep.server.security.Caller;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;

/** What every generated resource method does: read, call the handler, answer. */
public final class Endpoint {
  static final String CALLER = "dev.lockstep.caller";

  Endpoint() {}

  /**
   * Answers one request.
   *
   * @param handler gets the request's values, which have no fault
   */
  public Response answer(
      ContainerRequestContext context,
      Operation operation,
      Function<Inputs, ? extends ApiResponse> handler)
      throws IOException {
    Incoming request = Requests.incoming(context);
    requireAcceptable(request, operation);
    Optional<Caller> caller = Optional.ofNullable((Caller) context.getProperty(CALLER));
    Inputs inputs = InputReader.read(operation, request, caller);
    ApiResponse response = call(operation, handler, inputs);
    return new ResponseBuilder(context, request).build(response.toAnswer());
  }

  /** Before the handler has done anything, for afterwards it would be too late to refuse. */
  private static void requireAcceptable(Incoming request, Operation operation) {
    boolean acceptable =
        operation.produces().isEmpty()
            || MediaTypes.choose(request.header("Accept"), operation.produces()).isPresent();
    if (!acceptable) {
      String offered = String.join(", ", operation.produces());
      throw new ProblemException(Problem.of(406, "The answer can be had as: " + offered));
    }
  }

  /** A problem that the document does not give the operation is an error of the server's. */
  private static ApiResponse call(
      Operation operation, Function<Inputs, ? extends ApiResponse> handler, Inputs inputs) {
    try {
      return handler.apply(inputs);
    } catch (ProblemException e) {
      if (operation.documents(e.problem().status())) {
        throw e;
      }
      throw new IllegalStateException(
          "The document does not give " + operation.id() + " this status: " + e.getMessage(), e);
    }
  }
}
