package dev.lockstep.client.call;

import dev.lockstep.client.auth.Credentials;
import dev.lockstep.client.http.HttpAnswer;
import java.io.IOException;

/** Adds the credentials that the operation asks for. */
record AuthStage(Credentials credentials) implements Stage {
  @Override
  public HttpAnswer handle(Pending pending, Next next) throws IOException, InterruptedException {
    return next.proceed(pending.with(credentials.addTo(pending.call(), pending.security())));
  }
}
