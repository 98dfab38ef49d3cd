package dev.lockstep.server.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.lockstep.server.json.Json;
import dev.lockstep.server.operation.Operation;
import dev.lockstep.server.problem.Problem;
import dev.lockstep.server.request.RequestIds;
import dev.lockstep.server.response.Answer;
import dev.lockstep.server.stub.Examples;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Problems as Jersey's responses: they are written where the request is at hand. */
final class Replies implements ContainerResponseFilter {
  /** The property of a request that holds the operation which was matched. */
  static final String OPERATION = "dev.lockstep.operation";

  private static final int INTERNAL_SERVER_ERROR = 500;

  private final Examples examples;

  Replies(Examples examples) {
    this.examples = examples;
  }

  static Response problem(Problem problem) {
    return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem).build();
  }

  static String requestId(ContainerRequestContext request) {
    String id = request.getHeaderString(RequestIds.HEADER);
    return id == null ? "" : id;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response)
      throws JsonProcessingException {
    if (response.getEntity() instanceof Problem problem) {
      Optional<Answer> documented = documented(request, problem);
      if (documented.isPresent()) {
        inTheWordsOfTheDocument(request, response, documented.get());
        return;
      }
      String instance = Requests.path(request);
      byte[] bytes = Json.mapper().writeValueAsBytes(problem.toJson(instance, requestId(request)));
      response.getHeaders().putSingle(HttpHeaders.CONTENT_LENGTH, bytes.length);
      response.setEntity(bytes);
    }
  }

  private Optional<Answer> documented(ContainerRequestContext request, Problem problem) {
    return problem.status() < INTERNAL_SERVER_ERROR
            && request.getProperty(OPERATION) instanceof Operation operation
        ? examples.refusal(operation, problem.status(), Requests.incoming(request))
        : Optional.empty();
  }

  /** What has been said already, such as how to authenticate, is said still. */
  private static void inTheWordsOfTheDocument(
      ContainerRequestContext request, ContainerResponseContext response, Answer answer) {
    Response built = new ResponseBuilder(request, Requests.incoming(request)).build(answer);
    response.setStatus(built.getStatus());
    response.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
    built.getHeaders().forEach(response.getHeaders()::putIfAbsent);
    response.setEntity(built.getEntity());
  }
}
