package dev.lockstep.server.http;

import dev.lockstep.server.input.InputReader;
import dev.lockstep.server.operation.Operation;
import dev.lockstep.server.operation.SharedRoute;
import dev.lockstep.server.problem.ProblemException;
import dev.lockstep.server.request.Incoming;
import dev.lockstep.server.request.QueryString;
import dev.lockstep.server.stub.Preference;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Decides which of the operations at one method and path a request is for: the one whose query and
 * whose slash at the end it has, then the one that the caller names ({@code Prefer:
 * operation=...}), then the first that has no fault to find with it.
 */
@PreMatching
final class SharedRoutes implements ContainerRequestFilter {
  private final List<Operation> operations;

  /** Of the operations of an API, those that share a route. */
  SharedRoutes(List<Operation> operations) {
    this.operations = operations.stream().filter(o -> o.route().isPresent()).toList();
  }

  private record Candidate(Operation operation, SharedRoute route, Incoming request) {
    boolean hasQuery() {
      return request.query().pairs().containsAll(QueryString.parse(route.query()).pairs());
    }

    int queries() {
      return QueryString.parse(route.query()).pairs().size();
    }
  }

  @Override
  public void filter(ContainerRequestContext context) throws IOException {
    String path = context.getUriInfo().getRequestUri().getRawPath();
    List<Candidate> candidates = candidates(context.getMethod(), path, context);
    if (candidates.isEmpty()) {
      return;
    }
    SharedRoute chosen = choose(candidates, context).route();
    URI uri = context.getUriInfo().getRequestUri();
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    URI base = context.getUriInfo().getBaseUri();
    context.setRequestUri(base, base.resolve(chosen.mark(path) + query));
  }

  private List<Candidate> candidates(String method, String path, ContainerRequestContext context) {
    List<Candidate> candidates = new ArrayList<>();
    for (Operation operation : operations) {
      SharedRoute route = operation.route().orElseThrow();
      route
          .values(method, path)
          .map(values -> Requests.incoming(context).with(values))
          .map(request -> new Candidate(operation, route, request))
          .filter(Candidate::hasQuery)
          .ifPresent(candidates::add);
    }
    int most = candidates.stream().mapToInt(Candidate::queries).max().orElse(0);
    candidates.removeIf(candidate -> candidate.queries() < most);
    boolean slash = path.endsWith("/");
    if (candidates.stream().anyMatch(candidate -> candidate.route().slash() == slash)) {
      candidates.removeIf(candidate -> candidate.route().slash() != slash);
    }
    return candidates;
  }

  private static Candidate choose(List<Candidate> candidates, ContainerRequestContext context)
      throws IOException {
    Preference preference = Preference.of(candidates.get(0).request());
    Optional<Candidate> preferred =
        candidates.stream().filter(c -> preference.isForOperation(c.operation().id())).findFirst();
    if (preferred.isPresent() || candidates.size() == 1) {
      return preferred.orElse(candidates.get(0));
    }
    byte[] body = context.getEntityStream().readAllBytes();
    context.setEntityStream(new ByteArrayInputStream(body));
    for (Candidate candidate : candidates) {
      if (isInOrder(candidate, body)) {
        return candidate;
      }
    }
    return candidates.stream().min(Comparator.comparing(c -> c.route().number())).orElseThrow();
  }

  private static boolean isInOrder(Candidate candidate, byte[] body) throws IOException {
    try {
      Incoming request = candidate.request().with(new ByteArrayInputStream(body));
      InputReader.read(candidate.operation(), request, Optional.empty());
      return true;
    } catch (ProblemException e) {
      return false;
    }
  }
}
