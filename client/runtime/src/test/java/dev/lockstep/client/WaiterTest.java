package dev.lockstep.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.client.FakeServer.Answer;
import dev.lockstep.client.FakeServer.Request;
import dev.lockstep.client.call.ApiResponse;
import dev.lockstep.client.call.Waiter;
import dev.lockstep.client.error.ApiInterruptedException;
import dev.lockstep.client.error.ApiStatusException;
import dev.lockstep.client.error.InvalidResponseException;
import dev.lockstep.client.error.WaitException;
import dev.lockstep.client.error.WaitException.Reason;
import dev.lockstep.client.http.Headers;
import dev.lockstep.client.operation.NoContent;
import java.io.IOException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

final class WaiterTest {
  private static final Answer STARTED = new Answer(202, "", "Location", "/jobs/1");

  private final FakeTime time = new FakeTime();
  private final List<String> targets = new ArrayList<>();

  @Test
  void theServerIsAskedUntilItIsDone() throws Exception {
    Answer started = new Answer(202, "", "Location", "jobs/1", "Retry-After", "5");
    Answer busy = new Answer(202, "{\"done\":50}", "Content-Type", "application/json");
    List<Integer> heard = new ArrayList<>();

    Optional<JsonNode> result =
        awaited(w -> w.onProgress(a -> heard.add(a.status())), started, busy, Answer.json("7"));

    assertThat(result.orElseThrow().intValue()).isEqualTo(7);
    assertThat(heard).containsExactly(202, 200);
    assertThat(targets).containsExactly("POST /things", "GET /jobs/1", "GET /jobs/1");
    assertThat(time.waits()).containsExactly(Duration.ofSeconds(5), Duration.ofSeconds(2));
  }

  @Test
  void theBodyMayTellWhenItIsDone() throws Exception {
    Answer started =
        new Answer(202, "", "Operation-Location", "/operations/1", "Location", "/things/1");

    Optional<JsonNode> result =
        awaited(
            w -> w.done(body -> body.path("state").asText().equals("done")),
            started,
            Answer.json("{\"state\":\"busy\"}", "Retry-After", "1"),
            Answer.json("{\"state\":\"done\"}"));

    assertThat(result.orElseThrow().path("state").asText()).isEqualTo("done");
    assertThat(targets).contains("GET /operations/1").doesNotContain("GET /things/1");
    assertThat(time.waits()).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(1));
  }

  @Test
  void whatComesBeforeTheEndNeedNotLookLikeIt() throws Exception {
    Answer busy = Answer.json("{\"state\":\"busy\"}");
    Answer text = new Answer(202, "half of it", "Content-Type", "text/plain");
    Answer json = new Answer(202, busy.body(), busy.headers());

    assertThat(awaited(Integer.class, w -> w, STARTED, text, json, Answer.json("7"))).contains(7);
    assertThatThrownBy(() -> awaited(Integer.class, w -> w, STARTED, busy))
        .isInstanceOf(InvalidResponseException.class);
  }

  @Test
  void whatIsDoneAtOnceIsNotWaitedFor() throws Exception {
    assertThat(awaited(NoContent.class, w -> w, new Answer(201, ""))).isPresent();
    assertThat(time.waits()).isEmpty();
  }

  @Test
  void aQueryAloneIsAskedForAtTheSamePath() throws Exception {
    awaited(w -> w, new Answer(202, "", "Location", "?job=1"), Answer.json("7"));

    assertThat(targets).containsExactly("POST /things", "GET /things?job=1");
  }

  @Test
  void waitingMayHaveNoEnd() throws Exception {
    Duration ever = ChronoUnit.FOREVER.getDuration();

    assertThat(awaited(w -> w.timeout(ever), STARTED, Answer.json("7"))).isPresent();
  }

  @Test
  void nothingMayBeLeftInTheEnd() throws Exception {
    assertThat(awaited(w -> w, STARTED, new Answer(204, ""))).isEmpty();
  }

  @Test
  void aFailureIsTold() throws Exception {
    Answer failed = Answer.json("{\"state\":\"failed\",\"why\":\"no paper\"}");
    UnaryOperator<Waiter<JsonNode>> how =
        w -> w.failed(body -> body.path("state").asText().equals("failed"));

    WaitException thrown = refused(how, STARTED, failed);

    assertThat(thrown.reason()).isEqualTo(Reason.FAILED);
    assertThat(thrown).hasMessage("startThing (POST /things) has failed");
    assertThat(thrown.answer(JsonNode.class).orElseThrow().path("why").asText())
        .isEqualTo("no paper");
    assertThatThrownBy(() -> awaited(w -> w, STARTED, new Answer(410, "")))
        .isInstanceOf(ApiStatusException.class);
  }

  @Test
  void waitingHasAnEndAndDoesNotSleepForNothing() throws Exception {
    Answer busy = new Answer(202, "", "Retry-After", "86400");

    WaitException thrown = refused(w -> w.timeout(Duration.ofMinutes(1)), STARTED, busy);

    assertThat(thrown.reason()).isEqualTo(Reason.TIMED_OUT);
    assertThat(thrown).hasMessageEndingWith("is not done within PT1M");
    assertThat(time.waits()).containsExactly(Duration.ofSeconds(2));
  }

  @Test
  void anotherServerIsNotAsked() throws Exception {
    Answer elsewhere = new Answer(202, "", "Location", "http://127.0.0.1:1/jobs");

    assertThat(refused(w -> w, elsewhere).reason()).isEqualTo(Reason.OTHER_ORIGIN);
    Answer later = new Answer(202, "", "Location", "http://127.0.0.1:1/jobs");
    assertThat(refused(w -> w, STARTED, later).reason()).isEqualTo(Reason.OTHER_ORIGIN);
  }

  @Test
  void aServerThatDoesNotSayWhereIsNotWaitedFor() throws Exception {
    assertThat(refused(w -> w, new Answer(202, "")).reason()).isEqualTo(Reason.NO_LOCATION);
    Answer nonsense = new Answer(202, "", "Location", "http://[");
    assertThat(refused(w -> w, nonsense).reason()).isEqualTo(Reason.NO_LOCATION);
    ApiResponse<String> made = ApiResponse.of(202, Headers.none(), "", 1);
    assertThatThrownBy(() -> made.await(String.class, w -> w))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void anInterruptEndsTheWait() throws Exception {
    try (FakeServer server = new FakeServer(request -> STARTED);
        ThingClient client = ThingClient.at(server.url())) {
      ApiResponse<?> started = client.starting();
      Thread.currentThread().interrupt();

      assertThatThrownBy(() -> started.await(JsonNode.class, w -> w))
          .isInstanceOf(ApiInterruptedException.class);
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  private WaitException refused(UnaryOperator<Waiter<JsonNode>> how, Answer... answers)
      throws IOException {
    return catchThrowableOfType(WaitException.class, () -> awaited(how, answers));
  }

  private Optional<JsonNode> awaited(UnaryOperator<Waiter<JsonNode>> how, Answer... answers)
      throws IOException {
    return awaited(JsonNode.class, how, answers);
  }

  private <R> Optional<R> awaited(Class<R> type, UnaryOperator<Waiter<R>> how, Answer... answers)
      throws IOException {
    Deque<Answer> left = new ArrayDeque<>(Arrays.asList(answers));
    try (FakeServer server = new FakeServer(request -> next(request, left));
        ThingClient client = ThingClient.at(server.url(), time)) {
      return client.starting().await(type, how);
    }
  }

  private Answer next(Request request, Deque<Answer> left) {
    targets.add(request.method() + " " + request.target());
    return left.removeFirst();
  }
}
