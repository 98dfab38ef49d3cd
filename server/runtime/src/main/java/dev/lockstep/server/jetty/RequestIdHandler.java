package dev.lockstep.server.jetty;

import dev.lockstep.server.request.RequestIds;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.MDC;

/** Gives each request its id before anything else can go wrong, and a host that Jersey can read. */
final class RequestIdHandler extends Handler.Wrapper {
  private static final Pattern URI_HOST = Pattern.compile("[A-Za-z0-9.-]+|\\[.*\\]");

  RequestIdHandler(Handler handler) {
    super(handler);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    String id = RequestIds.of(request.getHeaders().getValuesList(RequestIds.HEADER));
    response.getHeaders().put(RequestIds.HEADER, id);
    HttpFields headers = HttpFields.build(request.getHeaders()).put(RequestIds.HEADER, id);
    MDC.put(RequestIds.IN_LOG, id);
    try {
      return super.handle(new Identified(request, headers.asImmutable()), response, callback);
    } finally {
      MDC.remove(RequestIds.IN_LOG);
    }
  }

  /** The request as if the client had sent the id. */
  private static final class Identified extends Request.Wrapper {
    private final HttpFields headers;

    Identified(Request request, HttpFields headers) {
      super(request);
      this.headers = headers;
    }

    @Override
    public HttpFields getHeaders() {
      return headers;
    }

    /** Host names with an underscore, as containers have them, are none to java.net.URI. */
    @Override
    public HttpURI getHttpURI() {
      HttpURI uri = super.getHttpURI();
      String host = uri.getHost();
      return host == null || URI_HOST.matcher(host).matches()
          ? uri
          : HttpURI.build(uri).host("localhost").asImmutable();
    }
  }
}
