package dev.lockstep.client.stage;

import dev.lockstep.client.cookie.CookieJar;
import dev.lockstep.client.http.HttpAnswer;
import dev.lockstep.client.http.HttpCall;
import dev.lockstep.client.http.Time;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Sends the cookies that were set before, and keeps those that are set now. */
record CookieStage(CookieJar jar, Time time) implements Stage {
  @Override
  public HttpAnswer handle(Pending pending, Next next) throws IOException, InterruptedException {
    HttpCall call = pending.call();
    HttpAnswer answer = next.proceed(pending.with(withCookies(call)));
    jar.store(call.uri(), answer.headers().all("Set-Cookie"), time.now());
    return answer;
  }

  /** What the call says itself counts more than what the jar has under the same name. */
  private HttpCall withCookies(HttpCall call) {
    List<String> pairs = new ArrayList<>(call.headers().all("Cookie"));
    String own = "; " + String.join("; ", pairs);
    jar.pairs(call.uri(), time.now()).stream()
        .filter(pair -> !own.contains("; " + pair.substring(0, pair.indexOf('=') + 1)))
        .forEach(pairs::add);
    return pairs.isEmpty() ? call : call.withHeader("Cookie", String.join("; ", pairs));
  }
}
