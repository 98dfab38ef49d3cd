package dev.lockstep.client.stage;

import dev.lockstep.client.auth.Credentials;
import dev.lockstep.client.http.HttpAnswer;
import dev.lockstep.client.http.HttpCall;
import java.io.IOException;

/** Adds the credentials that the operation asks for. */
record AuthStage(Credentials credentials) implements Stage {
  @Override
  public HttpAnswer handle(Pending pending, Next next) throws IOException, InterruptedException {
    HttpCall call = credentials.addTo(pending.call(), pending.exchange().security());
    return next.proceed(pending.with(call));
  }
}
