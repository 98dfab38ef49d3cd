package dev.lockstep.server.jetty;

import dev.lockstep.server.Publication;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Answers for what is published besides the API. */
final class PublicationHandler extends Handler.Wrapper {
  private final Map<String, Publication> publications;

  PublicationHandler(List<Publication> publications, Handler api) {
    super(api);
    this.publications =
        publications.stream().collect(Collectors.toMap(Publication::path, Function.identity()));
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Publication publication = publications.get(Request.getPathInContext(request));
    if (publication == null) {
      return super.handle(request, response, callback);
    }
    String method = request.getMethod();
    if (method.equals("GET") || method.equals("HEAD")) {
      send(publication, request, response, callback);
    } else {
      response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD");
      Response.writeError(request, response, callback, HttpStatus.METHOD_NOT_ALLOWED_405);
    }
    return true;
  }

  private static void send(
      Publication publication, Request request, Response response, Callback callback) {
    HttpFields.Mutable headers = response.getHeaders();
    headers.put(HttpHeader.ETAG, publication.entityTag());
    headers.put(HttpHeader.CACHE_CONTROL, "no-cache");
    if (isHeld(publication, request)) {
      response.setStatus(HttpStatus.NOT_MODIFIED_304);
      callback.succeeded();
      return;
    }
    byte[] content = publication.content();
    headers.put(HttpHeader.CONTENT_TYPE, publication.mediaType());
    headers.put(HttpHeader.CONTENT_LENGTH, content.length);
    boolean head = request.getMethod().equals("HEAD");
    response.write(true, head ? null : ByteBuffer.wrap(content), callback);
  }

  private static boolean isHeld(Publication publication, Request request) {
    return request.getHeaders().getCSV(HttpHeader.IF_NONE_MATCH, true).stream()
        .anyMatch(tag -> tag.equals("*") || tag.endsWith(publication.entityTag()));
  }
}
