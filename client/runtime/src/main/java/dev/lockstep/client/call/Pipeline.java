package dev.lockstep.client.call;

import dev.lockstep.client.http.HttpAnswer;
import dev.lockstep.client.http.Transport;
import java.io.IOException;
import java.util.List;

/** All stages in their order, and the transport behind the last. */
final class Pipeline {
  private final Stage.Next first;

  Pipeline(List<Stage> stages, Transport transport) {
    Stage.Next next = pending -> transport.send(pending.call(), pending.deadline());
    for (int i = stages.size() - 1; i >= 0; i--) {
      next = before(stages.get(i), next);
    }
    this.first = next;
  }

  HttpAnswer send(Pending pending) throws IOException, InterruptedException {
    return first.proceed(pending);
  }

  private static Stage.Next before(Stage stage, Stage.Next next) {
    return pending -> stage.handle(pending, next);
  }
}
