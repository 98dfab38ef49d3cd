package dev.lockstep.client.bench.caller;

import dev.lockstep.client.practice.PracticeClient;
import dev.lockstep.client.practice.model.NewTask;

/** The client of the practice API as it is by default, with all that it does beyond sending. */
final class Ours implements Caller {
  private final PracticeClient client;

  Ours(String url) {
    client = PracticeClient.builder().baseUrl(url).build();
  }

  @Override
  public int list() {
    return client.tasks().listTasks(q -> q.limit(5)).items().size();
  }

  @Override
  public String read() {
    return client.tasks().getTask(7).summary();
  }

  @Override
  public long add() {
    NewTask task =
        NewTask.builder().summary(Tasks.NEW.summary()).description(Tasks.NEW.description()).build();
    return client.tasks().createTask(task).id();
  }
}
