package dev.lockstep.server.http;

import dev.lockstep.server.problem.Problem;
import dev.lockstep.server.problem.ProblemException;
import dev.lockstep.server.request.RequestIds;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whatever is thrown becomes a problem; what is not the client's fault is told to the log only. */
final class ThrowableMapper implements ExceptionMapper<Throwable> {
  private static final Logger LOG = LoggerFactory.getLogger(ThrowableMapper.class);

  @Override
  public Response toResponse(Throwable thrown) {
    if (thrown instanceof ProblemException known) {
      return Replies.problem(known.problem());
    }
    if (thrown instanceof WebApplicationException known) {
      return ofJersey(known);
    }
    Optional<Integer> status = ofJetty(thrown);
    if (status.isPresent()) {
      return Replies.problem(Problem.of(status.get()));
    }
    LOG.error("Request {} failed", RequestIds.current(), thrown);
    return Replies.problem(Problem.of(500));
  }

  private static Response ofJersey(WebApplicationException thrown) {
    Response response = thrown.getResponse();
    if (response.getStatus() < 400) {
      return response;
    }
    if (response.getStatus() >= 500) {
      LOG.error("Request {} failed", RequestIds.current(), thrown);
    }
    Response reply = Replies.problem(Problem.of(response.getStatus(), detail(response)));
    List<Object> allow = response.getHeaders().getOrDefault(HttpHeaders.ALLOW, List.of());
    allow.forEach(methods -> reply.getHeaders().add(HttpHeaders.ALLOW, methods));
    return reply;
  }

  private static String detail(Response response) {
    return switch (response.getStatus()) {
      case 404 -> "Nothing is at this path";
      case 405 -> "This path does not have this method; Allow names those it has";
      default -> "The request cannot be processed";
    };
  }

  /** A body over the limit, or one that breaks off, is noticed while it is read. */
  private static Optional<Integer> ofJetty(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof HttpException http && http.getCode() < 500) {
        return Optional.of(http.getCode());
      }
      if (cause instanceof java.io.EOFException) {
        return Optional.of(400);
      }
    }
    return Optional.empty();
  }
}
