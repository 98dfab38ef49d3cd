package dev.lockstep.server.jetty;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.lockstep.server.json.Json;
import dev.lockstep.server.problem.Problem;
import dev.lockstep.server.request.RequestIds;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The errors that Jetty answers by itself, in the form of all others. */
final class ProblemErrorHandler implements Request.Handler {
  private static final Logger LOG = LoggerFactory.getLogger(ProblemErrorHandler.class);

  @Override
  public boolean handle(Request request, Response response, Callback callback)
      throws JsonProcessingException {
    Object cause = request.getAttribute(ErrorHandler.ERROR_EXCEPTION);
    int status = cause instanceof HttpException http ? http.getCode() : response.getStatus();
    String id = requestId(request, response);
    if (status >= 500 && cause instanceof Throwable error) {
      LOG.error("Request {} failed", id, error);
    }
    response.setStatus(status);
    response.getHeaders().put(RequestIds.HEADER, id);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
    byte[] body = Json.mapper().writeValueAsBytes(problem(status).toJson(path(request), id));
    boolean head = request.getMethod().equals("HEAD");
    response.write(true, head ? null : ByteBuffer.wrap(body), callback);
    return true;
  }

  private static String path(Request request) {
    String path = request.getHttpURI().getPath();
    return path == null ? "" : path;
  }

  private static String requestId(Request request, Response response) {
    String given = response.getHeaders().get(RequestIds.HEADER);
    return given != null
        ? given
        : RequestIds.of(request.getHeaders().getValuesList(RequestIds.HEADER));
  }

  private static Problem problem(int status) {
    return switch (status) {
      case 400 -> Problem.of(400, "The request is not well-formed HTTP");
      case 413 -> Problem.of(413, "The body is larger than this server takes");
      case 431 -> Problem.of(431, "The header is larger than this server takes");
      case 503 -> Problem.of(503, "The server is stopping");
      default -> Problem.of(status);
    };
  }
}
