package dev.lockstep.client.stage;

import dev.lockstep.client.auth.Credentials;
import dev.lockstep.client.auth.Wire;
import dev.lockstep.client.http.HttpAnswer;
import dev.lockstep.client.http.HttpCall;
import dev.lockstep.client.http.Time;
import dev.lockstep.client.http.Transport;
import java.io.IOException;

/** Adds the credentials that the operation asks for; once more where a token was refused. */
record AuthStage(Credentials credentials, Transport transport, Time time) implements Stage {
  @Override
  public HttpAnswer handle(Pending pending, Next next) throws IOException, InterruptedException {
    HttpCall call = withCredentials(pending);
    HttpAnswer answer = next.proceed(pending.with(call));
    if (answer.status() != 401 || !call.body().isRepeatable() || !credentials.refuse(call)) {
      return answer;
    }
    answer.discard();
    return next.proceed(pending.with(withCredentials(pending)));
  }

  private HttpCall withCredentials(Pending pending) throws IOException, InterruptedException {
    Exchange exchange = pending.exchange();
    Wire wire = new Wire(transport, exchange.deadline(), time);
    return credentials.addTo(pending.call(), exchange.server(), exchange.security(), wire);
  }
}
