package dev.lockstep.client.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.shop.model.SignIn;
import dev.lockstep.client.call.ApiResponse;
import dev.lockstep.client.call.CallOption;
import dev.lockstep.client.error.ApiInterruptedException;
import dev.lockstep.client.error.NotFoundException;
import dev.lockstep.client.observe.ExchangeEvent;
import dev.lockstep.client.operation.NoContent;
import dev.lockstep.client.page.Page;
import dev.lockstep.client.practice.model.NewTask;
import dev.lockstep.client.practice.model.Task;
import dev.lockstep.client.practice.model.TaskInShort;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The ways in which a generated method can be called. */
@Timeout(30)
final class SurfaceTest {
  private static final String TASK = "{\"id\":7,\"summary\":\"Read\",\"description\":\"\"}";

  private ShopServer server;
  private PracticeClient client;

  @BeforeEach
  void start() throws Exception {
    server = new ShopServer();
    client = PracticeClient.builder().baseUrl(server.url()).build();
  }

  @AfterEach
  void stop() {
    client.close();
    server.close();
  }

  @Test
  void whatCanBeLeftOutIsLeftOutOfResponsesToo() {
    server.answer(200, TASK, "ETag", "\"1\"");

    ApiResponse<Task> response = client.tasks().withResponse().getTask(7);

    assertThat(response.headers().etag()).contains("\"1\"");
    assertThat(response.body().summary()).isEqualTo("Read");
  }

  @Test
  void oneLambdaSaysBothParametersAndOptions() {
    server.answer(200, "[]");

    client.tasks().listTasks(q -> q.limit(2).header("X-Trace", "t").after(5));

    assertThat(server.only().line()).isEqualTo("GET /tasks?limit=2&after=5");
    assertThat(server.only().header("X-Trace")).isEqualTo("t");
  }

  @Test
  void anOptionSuitsEveryOperationAndTheLastOneCounts() {
    server.answer(200, "[]").answer(204, "");
    CallOption traced = o -> o.header("X-Trace", "all");

    client.tasks().listTasks(q -> q.limit(2).header("X-Trace", "one"), traced);
    client.tasks().deleteTask(7, traced, o -> o.header("X-Trace", "two"));

    assertThat(server.seen()).extracting(s -> s.header("X-Trace")).containsExactly("all", "two");
  }

  @Test
  void aParameterOfTheNameOfAnOptionIsSentOnce() {
    server.answer(200, TASK);

    NewTask task = NewTask.builder().summary("Read").build();
    client.tasks().replaceTask(7, task, o -> o.ifMatch("\"1\""));

    assertThat(server.only().headers().get("If-Match")).containsExactly("\"1\"");
  }

  @Test
  void aFutureHasWhatTheMethodGives() throws Exception {
    server.answer(200, "[{\"id\":7,\"summary\":\"Read\"}]").answer(204, "").answer(404, "{}");
    TasksClient.Async tasks = client.async().tasks();

    Page<TaskInShort> page = tasks.listTasks(q -> q.limit(2)).get();
    assertThat(page.items()).extracting(TaskInShort::id).containsExactly(7L);
    assertThat(tasks.deleteTask(7).get()).isEqualTo(NoContent.INSTANCE);
    assertThatThrownBy(() -> tasks.getTask(7).get())
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(NotFoundException.class);
    assertThat(server.lines())
        .containsExactly("GET /tasks?limit=2", "DELETE /tasks/7", "GET /tasks/7");
  }

  @Test
  void toCancelAFutureEndsTheExchange() throws Exception {
    server.silence();
    CompletableFuture<Optional<Throwable>> end = new CompletableFuture<>();
    PracticeClient heard = client.with(c -> c.listener(e -> ended(e, end)));

    CompletableFuture<Task> task = heard.async().tasks().getTask(7);
    server.awaitSilence();

    assertThat(task.cancel(true)).isTrue();
    assertThatThrownBy(task::get).isInstanceOf(CancellationException.class);
    assertThat(end.get()).containsInstanceOf(ApiInterruptedException.class);
  }

  @Test
  void aPasswordIsInNoTextOfAModel() {
    SignIn model = SignIn.builder().user("ada").password("correct horse").build();

    assertThat(model).hasToString("SignIn{user=ada, password=***}");
    assertThat(model.toBuilder().password("wrong").build()).isNotEqualTo(model);
  }

  private static void ended(ExchangeEvent event, CompletableFuture<Optional<Throwable>> end) {
    if (event.kind() == ExchangeEvent.Kind.END) {
      end.complete(event.failure());
    }
  }
}
