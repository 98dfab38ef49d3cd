package dev.lockstep.server.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.TreeSet;
import org.glassfish.jersey.server.ExtendedUriInfo;
import org.glassfish.jersey.server.model.ResourceMethod;

/** Says every method that a path has, and nothing else, to OPTIONS and with 405. */
final class MethodsFilter implements ContainerResponseFilter {
  private static final int NO_CONTENT = 204;

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (isByJersey(request) && response.getStatus() == 200) {
      response.setStatus(NO_CONTENT);
      response.setEntity(null);
      response.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
      response.getHeaders().remove(HttpHeaders.CONTENT_LENGTH);
    }
    if (response.getHeaders().containsKey(HttpHeaders.ALLOW)) {
      response.getHeaders().putSingle(HttpHeaders.ALLOW, complete(response));
    }
  }

  /** Whether the document has no OPTIONS here, so that Jersey has made one up. */
  private static boolean isByJersey(ContainerRequestContext request) {
    ResourceMethod method = ((ExtendedUriInfo) request.getUriInfo()).getMatchedResourceMethod();
    return request.getMethod().equals("OPTIONS") && method != null && method.isExtended();
  }

  private static String complete(ContainerResponseContext response) {
    TreeSet<String> methods = new TreeSet<>(response.getAllowedMethods());
    if (methods.contains("GET")) {
      methods.add("HEAD");
    }
    methods.add("OPTIONS");
    return String.join(", ", methods);
  }
}
