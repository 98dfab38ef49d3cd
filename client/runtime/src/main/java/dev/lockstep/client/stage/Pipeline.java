package dev.lockstep.client.stage;

import dev.lockstep.client.auth.Credentials;
import dev.lockstep.client.http.HttpAnswer;
import dev.lockstep.client.http.HttpCall;
import dev.lockstep.client.http.Time;
import dev.lockstep.client.http.Transport;
import dev.lockstep.client.retry.RetryBudget;
import java.io.IOException;
import java.util.List;

/** All stages in their order, and the transport behind the last. */
public final class Pipeline {
  private final Stage.Next first;

  /** The stages of a client. */
  public Pipeline(Credentials credentials, RetryBudget budget, Time time, Transport transport) {
    List<Stage> stages = List.of(new RetryStage(budget, time), new AuthStage(credentials));
    Stage.Next next = pending -> transport.send(pending.call(), pending.exchange().deadline());
    for (int i = stages.size() - 1; i >= 0; i--) {
      next = before(stages.get(i), next);
    }
    this.first = next;
  }

  /**
   * Makes a call, and returns when the headers of its answer have arrived.
   *
   * @throws IOException if the connection could not be made or broke, or a time limit was reached
   * @throws InterruptedException if the thread was interrupted; the call is then given up
   */
  public HttpAnswer send(HttpCall call, Exchange exchange)
      throws IOException, InterruptedException {
    return first.proceed(new Pending(call, exchange));
  }

  private static Stage.Next before(Stage stage, Stage.Next next) {
    return pending -> stage.handle(pending, next);
  }
}
