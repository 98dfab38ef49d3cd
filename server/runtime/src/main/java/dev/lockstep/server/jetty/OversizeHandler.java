package dev.lockstep.server.jetty;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Tells a client that its body is too large, and hears it out before that if it is not much too
 * large. A client that is still sending when it is answered may see a broken connection instead of
 * the 413, and so may the next request that it sends on the same connection.
 */
final class OversizeHandler extends Handler.Wrapper {
  /** What is larger by more than this is cut off. */
  private static final int PATIENCE = 16;

  private final long limit;

  OversizeHandler(long limit, Handler handler) {
    super(handler);
    this.limit = limit;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    long excess = request.getLength() - limit;
    // Who asks before sending can be told at once.
    boolean asks = request.getHeaders().contains(HttpHeader.EXPECT);
    if (excess <= 0 || excess / PATIENCE > limit || asks) {
      return super.handle(request, response, callback);
    }
    Runnable answer =
        () -> Response.writeError(request, response, callback, HttpStatus.PAYLOAD_TOO_LARGE_413);
    Content.Source.consumeAll(request, Callback.from(answer, callback::failed));
    return true;
  }
}
