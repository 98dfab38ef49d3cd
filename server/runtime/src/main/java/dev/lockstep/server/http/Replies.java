package dev.lockstep.server.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.lockstep.server.json.Json;
import dev.lockstep.server.problem.Problem;
import dev.lockstep.server.request.RequestIds;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Problems as Jersey's responses: they are written where the request is at hand. */
final class Replies implements ContainerResponseFilter {

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
      String instance = request.getUriInfo().getRequestUri().getRawPath();
      byte[] bytes = Json.mapper().writeValueAsBytes(problem.toJson(instance, requestId(request)));
      response.getHeaders().putSingle(HttpHeaders.CONTENT_LENGTH, bytes.length);
      response.setEntity(bytes);
    }
  }
}
