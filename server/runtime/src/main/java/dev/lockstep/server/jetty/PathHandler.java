package dev.lockstep.server.jetty;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Makes equal paths look equal: clients may percent-encode characters that stand for themselves
 * (RFC 3986, section 6.2.2.2), as {@code %40} in {@code /users/@me}. What delimits values in a
 * path, such as a comma, stays as it came.
 */
final class PathHandler extends Handler.Wrapper {
  private static final Pattern ENCODED = Pattern.compile("%([0-9A-Fa-f]{2})");
  private static final String PLAIN = "-_~:@!$&'()*+";

  PathHandler(Handler handler) {
    super(handler);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    String path = request.getHttpURI().getPath();
    boolean encoded = path != null && path.indexOf('%') >= 0;
    return super.handle(encoded ? moved(request, plain(path)) : request, response, callback);
  }

  private static Request moved(Request request, String path) {
    HttpURI uri = HttpURI.build(request.getHttpURI()).path(path).asImmutable();
    return new Request.Wrapper(request) {
      @Override
      public HttpURI getHttpURI() {
        return uri;
      }
    };
  }

  private static String plain(String path) {
    StringBuilder plain = new StringBuilder();
    Matcher encoded = ENCODED.matcher(path);
    while (encoded.find()) {
      char c = (char) Integer.parseInt(encoded.group(1), 16);
      boolean itself = c < 128 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
      String kept = itself ? String.valueOf(c) : encoded.group();
      encoded.appendReplacement(plain, Matcher.quoteReplacement(kept));
    }
    return encoded.appendTail(plain).toString();
  }
}
