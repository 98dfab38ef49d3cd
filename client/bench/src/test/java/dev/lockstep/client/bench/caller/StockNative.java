package dev.lockstep.client.bench.caller;

import stock.jdk.ApiClient;
import stock.jdk.ApiException;
import stock.jdk.api.TasksApi;
import stock.jdk.model.CreateTaskRequest;

/** What openapi-generator makes with {@code java/native}. */
final class StockNative implements Caller {
  private final TasksApi tasks;

  StockNative(String url) {
    ApiClient client = new ApiClient();
    client.updateBaseUri(url);
    tasks = new TasksApi(client);
  }

  @Override
  public int list() throws ApiException {
    return tasks.listTasks(5, null, null).size();
  }

  @Override
  public String read() throws ApiException {
    return tasks.getTask(7L, null).getSummary();
  }

  @Override
  public long add() throws ApiException {
    CreateTaskRequest task =
        new CreateTaskRequest().summary(Tasks.NEW.summary()).description(Tasks.NEW.description());
    return tasks.createTask(task).getId();
  }
}
