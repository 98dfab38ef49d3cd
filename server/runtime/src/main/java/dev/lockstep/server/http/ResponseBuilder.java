package dev.lockstep.server.http;

import dev.lockstep.server.request.Incoming;
import dev.lockstep.server.request.MediaTypes;
import dev.lockstep.server.response.Answer;
import dev.lockstep.server.response.BodyWriter;
import dev.lockstep.server.response.Payload;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Answers become Jersey's responses. */
final class ResponseBuilder {
  private static final int NOT_MODIFIED = 304;

  /** What a 304 repeats of the answer it stands for (RFC 9110, section 15.4.5). */
  private static final Set<String> KEPT =
      Set.of("cache-control", "content-location", "etag", "expires", "vary");

  private final Incoming request;
  private final BodyWriter writer;

  ResponseBuilder(ContainerRequestContext context, Incoming request) {
    this.request = request;
    this.writer = new BodyWriter(request.path(), Replies.requestId(context));
  }

  Response build(Answer answer) {
    if (isCached(answer)) {
      return headers(Response.status(NOT_MODIFIED), answer, true).build();
    }
    Response.ResponseBuilder response = headers(Response.status(answer.status()), answer, false);
    answer.body().ifPresent(body -> body(response, answer, body));
    return response.build();
  }

  private static Response.ResponseBuilder headers(
      Response.ResponseBuilder response, Answer answer, boolean onlyKept) {
    for (Answer.Header header : answer.headers()) {
      if (!onlyKept || KEPT.contains(header.name().toLowerCase(Locale.ROOT))) {
        response.header(header.name(), header.value());
      }
    }
    if (answer.mediaTypes().size() > 1 && answer.values(HttpHeaders.VARY).isEmpty()) {
      response.header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    }
    return response;
  }

  /** The client accepts one of them, or is told of an error it did not ask to accept. */
  private void body(Response.ResponseBuilder response, Answer answer, Object body) {
    List<String> offered = answer.mediaTypes();
    String chosen = MediaTypes.choose(request.header("Accept"), offered).orElse(offered.get(0));
    boolean bareText = chosen.startsWith("text/") && chosen.indexOf(';') < 0;
    response.header(HttpHeaders.CONTENT_TYPE, bareText ? chosen + ";charset=utf-8" : chosen);
    if (body instanceof Payload payload) {
      payload.length().ifPresent(n -> response.header(HttpHeaders.CONTENT_LENGTH, n));
      response.entity((StreamingOutput) payload::writeTo);
    } else {
      byte[] bytes = writer.write(answer, body, chosen);
      // Jersey would send the bytes in chunks, which costs the client more than a length.
      response.header(HttpHeaders.CONTENT_LENGTH, bytes.length).entity(bytes);
    }
  }

  private boolean isCached(Answer answer) {
    boolean read = request.method().equals("GET") || request.method().equals("HEAD");
    if (!read || answer.status() != 200) {
      return false;
    }
    List<String> wanted =
        request.header(HttpHeaders.IF_NONE_MATCH).stream()
            .flatMap(line -> List.of(line.split(",", -1)).stream())
            .map(ResponseBuilder::weak)
            .toList();
    return answer.values(HttpHeaders.ETAG).stream()
        .anyMatch(tag -> wanted.contains("*") || wanted.contains(weak(tag)));
  }

  /** Tags are compared weakly here (RFC 9110, section 13.1.2). */
  private static String weak(String tag) {
    String stripped = tag.strip();
    return stripped.startsWith("W/") ? stripped.substring(2) : stripped;
  }
}
