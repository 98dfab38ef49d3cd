package dev.lockstep.server.jetty;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Reads what is left of a request's body before the answer ends: of one that was refused before it
 * was read, or that nobody has asked for. Jetty would close the connection instead, without having
 * said so in the answer, and the client's next request on it would be lost.
 */
final class DrainHandler extends Handler.Wrapper {

  DrainHandler(Handler handler) {
    super(handler);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    // Who asks before sending has sent nothing if it was refused.
    if (request.getLength() == 0 || request.getHeaders().contains(HttpHeader.EXPECT)) {
      return super.handle(request, response, callback);
    }
    Callback ended = Callback.from(() -> drain(request, callback::succeeded), callback::failed);
    return super.handle(request, new Draining(request, response), ended);
  }

  /** A body that cannot be read to its end is no reason not to answer. */
  private static void drain(Request request, Runnable then) {
    Content.Source.consumeAll(request, Callback.from(then, failure -> then.run()));
  }

  private static final class Draining extends Response.Wrapper {
    Draining(Request request, Response response) {
      super(request, response);
    }

    @Override
    public void write(boolean last, ByteBuffer content, Callback callback) {
      if (last) {
        drain(getRequest(), () -> super.write(true, content, callback));
      } else {
        super.write(false, content, callback);
      }
    }
  }
}
