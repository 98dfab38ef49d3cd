package dev.lockstep.server.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.lockstep.server.json.Json;
import dev.lockstep.server.problem.Problem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;

/** Problems as Jersey's responses. */
final class Replies {
  private Replies() {}

  static Response.ResponseBuilder problem(Problem problem, ContainerRequestContext request) {
    String instance = request.getUriInfo().getRequestUri().getRawPath();
    try {
      byte[] body = Json.mapper().writeValueAsBytes(problem.toJson(instance, requestId(request)));
      return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A problem cannot be written", e);
    }
  }

  static String requestId(ContainerRequestContext request) {
    String id = request.getHeaderString(RequestIds.HEADER);
    return id == null ? "" : id;
  }
}
