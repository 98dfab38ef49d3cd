package dev.lockstep.client.stage;

import dev.lockstep.client.http.Headers;
import dev.lockstep.client.http.HttpAnswer;
import dev.lockstep.client.http.HttpCall;
import dev.lockstep.client.http.Time;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Logs every request by itself at DEBUG, and at TRACE those headers that hold no secret. Queries
 * and bodies are never logged.
 */
record LogStage(Time time) implements Stage {
  static final System.Logger LOG = System.getLogger("dev.lockstep.client");

  private static final Pattern HARMLESS =
      Pattern.compile(
          "(?i)accept.*|content-(type|length|encoding)|date|etag|age|cache-control|retry-after"
              + "|user-agent|server|vary|x-request-id|ratelimit.*");

  @Override
  public HttpAnswer handle(Pending pending, Next next) throws IOException, InterruptedException {
    if (!LOG.isLoggable(Level.DEBUG)) {
      return next.proceed(pending);
    }
    long start = time.nanoTime();
    try {
      HttpAnswer answer = next.proceed(pending);
      log(pending, start, "answered " + answer.status(), answer.headers());
      return answer;
    } catch (IOException e) {
      log(pending, start, "failed with " + e, Headers.none());
      throw e;
    }
  }

  private void log(Pending pending, long start, String outcome, Headers received) {
    HttpCall call = pending.call();
    long millis = (time.nanoTime() - start) / 1_000_000;
    String line = pending.exchange().operation() + ": " + call + " " + outcome;
    String timed = line + " in " + millis + " ms, attempt " + pending.exchange().attempts();
    LOG.log(Level.DEBUG, timed);
    if (LOG.isLoggable(Level.TRACE)) {
      LOG.log(Level.TRACE, "sent " + harmless(call.headers()) + ", got " + harmless(received));
    }
  }

  private static Map<String, Object> harmless(Headers headers) {
    Map<String, Object> shown = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers
        .asMap()
        .forEach(
            (name, values) -> shown.put(name, HARMLESS.matcher(name).matches() ? values : "-"));
    return shown;
  }
}
