package dev.lockstep.client.stage;

import dev.lockstep.client.http.HttpAnswer;
import dev.lockstep.client.http.HttpCall;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;

/** Asks for bodies in gzip, and unpacks them while they are read. */
record GzipStage() implements Stage {
  private static final String ASKED = "Accept-Encoding";

  /** There are servers that name here what is no coding, such as a charset. */
  private static final Pattern PACKED =
      Pattern.compile("(?i)\\b(gzip|deflate|compress|br|zstd)\\b");

  @Override
  public HttpAnswer handle(Pending pending, Next next) throws IOException, InterruptedException {
    HttpCall call = pending.call();
    boolean own = call.headers().first(ASKED).isPresent();
    // Part of what is packed cannot be unpacked.
    if (own || call.headers().first("Range").isPresent()) {
      return next.proceed(pending);
    }
    HttpAnswer answer = next.proceed(pending.with(call.withHeader(ASKED, "gzip")));
    String codings = String.join(",", answer.headers().all("Content-Encoding"));
    return PACKED.matcher(codings).find() ? unpacked(answer, codings) : answer;
  }

  private static HttpAnswer unpacked(HttpAnswer answer, String codings) {
    InputStream body = new GunzipStream(answer.body(), codings);
    return new HttpAnswer(
        answer.status(),
        answer.headers().without("Content-Encoding").without("Content-Length"),
        body);
  }
}
