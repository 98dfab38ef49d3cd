package dev.lockstep.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.client.FakeServer.Answer;
import dev.lockstep.client.auth.Auth;
import dev.lockstep.client.call.Calls;
import dev.lockstep.client.error.ApiConnectionException;
import dev.lockstep.client.error.InvalidResponseException;
import dev.lockstep.client.observe.ExchangeEvent;
import dev.lockstep.client.observe.ExchangeListener;
import dev.lockstep.client.operation.Arguments;
import dev.lockstep.client.operation.Operation;
import dev.lockstep.client.operation.Result;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

final class ListenerTest {
  private final List<ExchangeEvent> events = new ArrayList<>();

  @Test
  void everythingThatHappensToACallIsTold() throws Exception {
    AtomicInteger left = new AtomicInteger(1);
    try (FakeServer server =
        new FakeServer(r -> left.getAndDecrement() > 0 ? new Answer(503, "") : Answer.json("{}"))) {
      builder(server.url()).listener(events::add).build().call(Clients.GET, Arguments.of());

      assertThat(events)
          .extracting(e -> e.kind() + " " + e.attempt() + " " + e.status().orElse(0))
          .containsExactly("ATTEMPT 1 503", "RETRY 1 503", "ATTEMPT 2 200", "END 2 200");
      assertThat(events.get(1).delay()).isEqualTo(Duration.ofMillis(500));
      assertThat(events.get(3).elapsed()).isEqualTo(Duration.ofMillis(500));
      assertThat(events).allSatisfy(e -> assertThat(e.failure()).isEmpty());
    }
  }

  @Test
  void whetherAConnectionIsReusedIsToldWhereTheJvmKnows() throws Exception {
    try (FakeServer server = new FakeServer(r -> Answer.json("{}"))) {
      ExchangeListener attempts = this::note;
      Calls calls = builder(server.url()).listener(attempts).build();
      calls.call(Clients.GET, Arguments.of());
      calls.call(Clients.GET, Arguments.of());

      boolean known = Runtime.version().feature() >= 25;
      assertThat(events)
          .extracting(ExchangeEvent::reused)
          .containsExactlyElementsOf(
              known
                  ? List.of(Optional.of(false), Optional.of(true))
                  : List.of(Optional.empty(), Optional.empty()));
    }
  }

  private void note(ExchangeEvent event) {
    if (event.kind() == ExchangeEvent.Kind.ATTEMPT) {
      events.add(event);
    }
  }

  @Test
  void aFailureIsToldTooAndSoIsTheOneOfABody() throws Exception {
    assertThatThrownBy(
            () ->
                builder("http://127.0.0.1:1")
                    .retries(r -> r.max(1))
                    .listener(ExchangeListener.onRetry(events::add))
                    .listener(ExchangeListener.onEnd(events::add))
                    .build()
                    .call(Clients.GET, Arguments.of()))
        .isInstanceOf(ApiConnectionException.class);
    try (FakeServer server = new FakeServer(r -> Answer.json("{"))) {
      assertThatThrownBy(
              () ->
                  builder(server.url())
                      .listener(ExchangeListener.onEnd(events::add))
                      .build()
                      .call(Clients.GET, Arguments.of()))
          .isInstanceOf(InvalidResponseException.class);
    }

    assertThat(events)
        .extracting(e -> e.failure().orElseThrow().getClass().getSimpleName())
        .containsExactly("ConnectException", "ApiConnectionException", "InvalidResponseException");
  }

  @Test
  void aListenerThatFailsHarmsNobody() throws Exception {
    try (FakeServer server = new FakeServer(r -> Answer.json("{}"))) {
      Calls calls =
          builder(server.url())
              .listener(
                  event -> {
                    throw new IllegalStateException("not today");
                  })
              .listener(events::add)
              .build();
      List<String> logged = logged(Level.WARNING, () -> calls.call(Clients.GET, Arguments.of()));

      assertThat(events).hasSize(2);
      assertThat(logged).containsOnly("A listener failed");
    }
  }

  @Test
  void whatIsLoggedHoldsNoSecret() throws Exception {
    Operation<JsonNode> secured =
        Operation.of("getThing", "GET", "/thing")
            .secured("query", "token")
            .returning(Result.json(JsonNode.class));
    try (FakeServer server =
        new FakeServer(r -> Answer.json("{\"a\":\"SECRET\"}", "Set-Cookie", "s=SECRET"))) {
      Calls calls =
          builder(server.url()).auth(Auth.apiKey("SECRET")).auth(Auth.bearer("SECRET")).build();
      List<String> logged =
          logged(
              Level.ALL,
              () -> calls.call(secured, Arguments.of(), o -> o.header("X-Signature", "SECRET")));

      assertThat(logged).hasSize(2).allSatisfy(line -> assertThat(line).doesNotContain("SECRET"));
      assertThat(logged.get(0))
          .matches("getThing \\(GET /thing\\): GET .*/thing answered 200 in 0 ms, attempt 1");
      assertThat(logged.get(1)).contains("Authorization=-", "Accept=[application/json]");
    }
  }

  private static ClientBuilder<Calls> builder(String url) {
    return Clients.at(url).time(new FakeTime());
  }

  private static List<String> logged(Level level, Runnable call) {
    List<String> lines = new ArrayList<>();
    Handler handler =
        new Handler() {
          @Override
          public void publish(LogRecord line) {
            lines.add(line.getMessage());
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    Logger logger = Logger.getLogger("dev.lockstep.client");
    logger.setUseParentHandlers(false);
    logger.addHandler(handler);
    logger.setLevel(level);
    try {
      call.run();
    } finally {
      logger.setLevel(null);
      logger.removeHandler(handler);
      logger.setUseParentHandlers(true);
    }
    return lines;
  }
}
