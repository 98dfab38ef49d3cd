package dev.lockstep.server.http;

import dev.lockstep.server.input.InputReader;
import dev.lockstep.server.input.Inputs;
import dev.lockstep.server.operation.Operation;
import dev.lockstep.server.problem.Problem;
import dev.lockstep.server.problem.ProblemException;
import dev.lockstep.server.request.Incoming;
import dev.lockstep.server.request.MediaTypes;
import dev.lockstep.server.response.Answer;
import dev.lockstep.server.response.ApiResponse;
import dev.lockstep.server.security.Caller;
import dev.lockstep.server.stub.Examples;
import dev.lockstep.server.stub.NotWrittenException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;

/** What every generated resource method does: read, call the handler, answer. */
public final class Endpoint {
  static final String CALLER = "dev.lockstep.caller";

  private final Examples examples;

  Endpoint(Examples examples) {
    this.examples = examples;
  }

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
    Answer answer = call(operation, request, handler, inputs);
    return new ResponseBuilder(context, request).build(answer);
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
  private Answer call(
      Operation operation,
      Incoming request,
      Function<Inputs, ? extends ApiResponse> handler,
      Inputs inputs) {
    try {
      return handler.apply(inputs).toAnswer();
    } catch (NotWrittenException e) {
      return examples.answer(operation, request).orElseThrow(() -> notImplemented(e));
    } catch (ProblemException e) {
      if (operation.documents(e.problem().status())) {
        throw e;
      }
      throw new IllegalStateException(
          "The document does not give " + operation.id() + " this status: " + e.getMessage(), e);
    }
  }

  private static ProblemException notImplemented(NotWrittenException e) {
    String reason = e.getMessage() + ", and there is no example of its answers";
    return new ProblemException(Problem.of(501, reason), e);
  }
}
