package dev.lockstep.server.jetty;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Tells a client that its body is too large, and hears it out before closing if it is not much too
 * large. A client that is still sending when the connection is closed would see a broken connection
 * instead of the 413.
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
    Callback heardOut =
        Callback.from(() -> Content.Source.consumeAll(request, callback), callback::failed);
    Response.writeError(request, response, heardOut, HttpStatus.PAYLOAD_TOO_LARGE_413);
    return true;
  }
}
