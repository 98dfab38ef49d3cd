package dev.lockstep.server.http;

import dev.lockstep.server.operation.SharedRoute;
import dev.lockstep.server.request.Incoming;
import dev.lockstep.server.request.QueryString;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Jersey's requests in this runtime's words. */
final class Requests {
  private Requests() {}

  static Incoming incoming(ContainerRequestContext request) {
    String query = request.getUriInfo().getRequestUri().getRawQuery();
    Map<String, List<String>> headers = new HashMap<>();
    request.getHeaders().forEach((name, v) -> headers.put(name.toLowerCase(Locale.ROOT), v));
    return new Incoming(
        request.getMethod(),
        path(request),
        routeValues(request),
        QueryString.parse(query == null ? "" : query),
        headers,
        request.getEntityStream());
  }

  /** As it was requested, still percent-encoded. */
  static String path(ContainerRequestContext request) {
    return SharedRoute.unmark(request.getUriInfo().getRequestUri().getRawPath());
  }

  private static Map<String, String> routeValues(ContainerRequestContext request) {
    Map<String, String> values = new HashMap<>();
    request
        .getUriInfo()
        .getPathParameters(false)
        .forEach((key, all) -> values.put(key, all.get(0)));
    return values;
  }
}
