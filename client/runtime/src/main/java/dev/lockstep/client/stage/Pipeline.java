package dev.lockstep.client.stage;

import dev.lockstep.client.http.HttpAnswer;
import dev.lockstep.client.http.HttpCall;
import dev.lockstep.client.http.Interceptor;
import dev.lockstep.client.http.Transport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** All stages in their order, and the transport behind the last. */
public final class Pipeline {
  private final Stage.Next first;

  /** The stages of a client. */
  public Pipeline(Stages with) {
    List<Stage> stages = new ArrayList<>();
    stages.add(new RetryStage(with.budget(), with.watch()));
    stages.add(new AuthStage(with.credentials(), with.transport(), with.time()));
    stages.add(new RedirectStage(with.redirects(), with.credentials()));
    with.cookies().ifPresent(jar -> stages.add(new CookieStage(jar, with.time())));
    with.interceptors().forEach(interceptor -> stages.add(of(interceptor)));
    stages.add(new GzipStage());
    stages.add(new LogStage(with.time()));
    Stage.Next next = pending -> sent(with.transport(), pending);
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

  private static HttpAnswer sent(Transport transport, Pending pending)
      throws IOException, InterruptedException {
    Exchange exchange = pending.exchange();
    HttpAnswer answer = transport.send(pending.call(), exchange.deadline());
    exchange.reused(answer.reused());
    return answer;
  }

  private static Stage of(Interceptor interceptor) {
    return (pending, next) ->
        interceptor.intercept(pending.call(), call -> next.proceed(pending.with(call)));
  }

  private static Stage.Next before(Stage stage, Stage.Next next) {
    return pending -> stage.handle(pending, next);
  }
}
