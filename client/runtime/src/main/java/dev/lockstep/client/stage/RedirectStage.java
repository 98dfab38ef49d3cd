package dev.lockstep.client.stage;

import dev.lockstep.client.auth.Credentials;
import dev.lockstep.client.error.RedirectException;
import dev.lockstep.client.error.RedirectException.Reason;
import dev.lockstep.client.http.Body;
import dev.lockstep.client.http.Headers;
import dev.lockstep.client.http.HttpAnswer;
import dev.lockstep.client.http.HttpCall;
import dev.lockstep.client.style.QueryString;
import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Follows redirects (RFC 9110, section 15.4), and leaves credentials behind where they lead to
 * another origin.
 *
 * @param max how many for one call; none are followed if zero
 */
record RedirectStage(int max, Credentials credentials) implements Stage {
  private static final Set<Integer> STATUSES = Set.of(301, 302, 303, 307, 308);
  private static final List<String> OF_THE_BODY =
      List.of("Content-Type", "Content-Encoding", "Content-Language", "Content-Location");

  @Override
  public HttpAnswer handle(Pending pending, Next next) throws IOException, InterruptedException {
    HttpAnswer answer = next.proceed(pending);
    return max > 0 && isRedirect(answer) ? follow(pending, next, answer) : answer;
  }

  private HttpAnswer follow(Pending pending, Next next, HttpAnswer first)
      throws IOException, InterruptedException {
    Set<String> visited = new HashSet<>();
    HttpCall call = pending.call();
    HttpAnswer answer = first;
    while (isRedirect(answer)) {
      answer.discard();
      visited.add(call.method() + " " + call.uri());
      call = followed(pending.exchange(), call, answer);
      boolean again = visited.contains(call.method() + " " + call.uri());
      // With a new cookie, the same address may give another answer.
      if (again && answer.headers().first("Set-Cookie").isEmpty()) {
        throw refused(pending.exchange(), Reason.LOOP, call.uri());
      }
      if (visited.size() > max) {
        throw refused(pending.exchange(), Reason.TOO_MANY, call.uri());
      }
      answer = next.proceed(pending.with(call));
    }
    return answer;
  }

  private static boolean isRedirect(HttpAnswer answer) {
    return STATUSES.contains(answer.status()) && answer.headers().first("Location").isPresent();
  }

  private HttpCall followed(Exchange exchange, HttpCall call, HttpAnswer answer) {
    URI from = call.uri();
    URI to = target(exchange, from, answer.headers().first("Location").orElseThrow());
    if ("https".equalsIgnoreCase(from.getScheme()) && "http".equalsIgnoreCase(to.getScheme())) {
      throw refused(exchange, Reason.NOT_SECURE, to);
    }
    HttpCall next = becomesGet(call.method(), answer.status()) ? asGet(call) : call;
    if (!next.body().isRepeatable()) {
      throw refused(exchange, Reason.BODY_IS_GONE, to);
    }
    return credentials.redirected(next, to);
  }

  private static URI target(Exchange exchange, URI from, String location) {
    try {
      URI to = QueryString.resolve(from, location);
      boolean http = String.valueOf(to.getScheme()).matches("(?i)https?");
      if (http && to.getHost() != null && to.getRawUserInfo() == null) {
        return to;
      }
    } catch (IllegalArgumentException e) {
      // As good as another scheme; what it says would show a key that the server sends back.
    }
    throw refused(exchange, Reason.NOT_A_URL, from);
  }

  /** 303 asks for it; 301 and 302 of a POST have always been followed so. */
  private static boolean becomesGet(String method, int status) {
    return status == 303
        ? !method.equals("GET") && !method.equals("HEAD")
        : status < 303 && method.equals("POST");
  }

  private static HttpCall asGet(HttpCall call) {
    Headers headers = call.headers();
    for (String name : OF_THE_BODY) {
      headers = headers.without(name);
    }
    return new HttpCall("GET", call.uri(), headers, Body.none());
  }

  private static RedirectException refused(Exchange exchange, Reason reason, URI where) {
    return new RedirectException(exchange.operation(), reason, where, null);
  }
}
