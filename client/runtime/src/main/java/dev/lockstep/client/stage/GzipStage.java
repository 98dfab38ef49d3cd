package dev.lockstep.client.stage;

import dev.lockstep.client.http.HttpAnswer;
import dev.lockstep.client.http.HttpCall;
import java.io.IOException;
import java.io.InputStream;

/** Asks for bodies in gzip, and unpacks them while they are read. */
record GzipStage() implements Stage {
  private static final String ASKED = "Accept-Encoding";

  @Override
  public HttpAnswer handle(Pending pending, Next next) throws IOException, InterruptedException {
    HttpCall call = pending.call();
    boolean own = call.headers().first(ASKED).isPresent();
    // Part of what is packed cannot be unpacked.
    if (own || call.headers().first("Range").isPresent()) {
      return next.proceed(pending);
    }
    HttpAnswer answer = next.proceed(pending.with(call.withHeader(ASKED, "gzip")));
    return isPacked(answer) ? unpacked(answer) : answer;
  }

  private static boolean isPacked(HttpAnswer answer) {
    String coding = answer.headers().first("Content-Encoding").orElse("").strip();
    return coding.equalsIgnoreCase("gzip") || coding.equalsIgnoreCase("x-gzip");
  }

  private static HttpAnswer unpacked(HttpAnswer answer) {
    InputStream body = new GunzipStream(answer.body());
    return new HttpAnswer(
        answer.status(),
        answer.headers().without("Content-Encoding").without("Content-Length"),
        body);
  }
}
