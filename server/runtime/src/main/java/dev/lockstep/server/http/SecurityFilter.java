package dev.lockstep.server.http;

import dev.lockstep.server.operation.Operation;
import dev.lockstep.server.operation.OperationId;
import dev.lockstep.server.problem.Problem;
import dev.lockstep.server.problem.ProblemException;
import dev.lockstep.server.security.CredentialSource;
import dev.lockstep.server.security.Gate;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.glassfish.jersey.server.ExtendedUriInfo;
import org.glassfish.jersey.server.model.ResourceMethod;

/** Lets in whom the document lets in. What it does not speak of is closed. */
@Priority(Priorities.AUTHENTICATION)
final class SecurityFilter implements ContainerRequestFilter {
  private static final int UNAUTHORIZED = 401;

  private final Map<String, Operation> operations;
  private final Gate gate;
  private final String realm;

  SecurityFilter(Map<String, Operation> operations, Gate gate, String realm) {
    this.operations = operations;
    this.gate = gate;
    this.realm = realm;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    ResourceMethod method = ((ExtendedUriInfo) request.getUriInfo()).getMatchedResourceMethod();
    // Jersey's own answer to OPTIONS tells nothing but the methods.
    if (method.isExtended()) {
      return;
    }
    OperationId id = method.getInvocable().getHandlingMethod().getAnnotation(OperationId.class);
    Operation operation = id == null ? null : operations.get(id.value());
    if (operation == null) {
      request.abortWith(Replies.problem(Problem.of(403)));
      return;
    }
    request.setProperty(Replies.OPERATION, operation);
    admit(request, operation);
  }

  private void admit(ContainerRequestContext request, Operation operation) {
    try {
      gate.admit(operation.alternatives(), new CredentialSource(Requests.incoming(request)))
          .ifPresent(caller -> request.setProperty(Endpoint.CALLER, caller));
    } catch (ProblemException e) {
      request.abortWith(refusal(e.problem(), operation));
    }
  }

  private Response refusal(Problem problem, Operation operation) {
    Response reply = Replies.problem(problem);
    if (problem.status() == UNAUTHORIZED) {
      operation.alternatives().stream()
          .flatMap(alternative -> alternative.requirements().stream())
          .map(requirement -> requirement.scheme().challenge(realm))
          .distinct()
          .forEach(challenge -> reply.getHeaders().add(HttpHeaders.WWW_AUTHENTICATE, challenge));
    }
    return reply;
  }
}
