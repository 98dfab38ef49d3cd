package dev.lockstep.client.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.lockstep.client.Api;
import dev.lockstep.client.ClientBuilder;
import dev.lockstep.client.call.Calls;
import dev.lockstep.client.error.ApiConnectionException;
import dev.lockstep.client.error.NotFoundException;
import dev.lockstep.client.operation.Arguments;
import dev.lockstep.client.operation.NoContent;
import dev.lockstep.client.operation.Operation;
import dev.lockstep.client.operation.Result;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class MeterListenerTest {
  private static final Operation<NoContent> GET =
      Operation.of("getThing", "GET", "/things/{id}").path("id").returning(Result.none());

  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final Deque<Integer> statuses = new ArrayDeque<>();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(statuses.remove(), -1);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void aCallWithItsAttemptsAndItsWaitsIsTimed() {
    statuses.addAll(List.of(503, 204));
    get("http://localhost:" + server.getAddress().getPort());

    Timer call = only("http.client.requests");
    assertThat(call.totalTime(TimeUnit.NANOSECONDS)).isPositive();
    assertThat(tags(call))
        .isEqualTo(
            "api=things error=none method=GET operation=getThing outcome=SUCCESS status=204"
                + " uri=/things/{id}");
    assertThat(registry.get("http.client.attempts").timers())
        .extracting(t -> t.getId().getTag("status"))
        .containsExactlyInAnyOrder("503", "204");
    boolean newer = Runtime.version().feature() >= 25;
    assertThat(registry.get("http.client.attempts").timers())
        .extracting(t -> t.getId().getTag("connection"))
        .containsExactlyInAnyOrder(newer ? "new" : "unknown", newer ? "reused" : "unknown");
    Timer delay = only("http.client.retry.delay");
    assertThat(tags(delay)).contains("outcome=SERVER_ERROR status=503");
    assertThat(delay.totalTime(TimeUnit.MILLISECONDS)).isBetween(0.0, 1.0);
  }

  @Test
  void anErrorIsNamed() {
    statuses.add(404);
    assertThatThrownBy(() -> get("http://localhost:" + server.getAddress().getPort()))
        .isInstanceOf(NotFoundException.class);

    assertThat(tags(only("http.client.requests")))
        .contains("error=NotFoundException", "outcome=CLIENT_ERROR status=404");
  }

  @Test
  void withoutAnAnswerThereIsNoStatus() {
    assertThatThrownBy(() -> get("http://localhost:1")).isInstanceOf(ApiConnectionException.class);

    assertThat(tags(only("http.client.requests")))
        .contains("error=ApiConnectionException", "outcome=UNKNOWN status=IO_ERROR");
    assertThat(only("http.client.attempts").count()).isEqualTo(2);
  }

  @Test
  void callsOfOneOperationAreOneTimer() {
    for (int i = 0; i < 3; i++) {
      statuses.add(204);
      get("http://localhost:" + server.getAddress().getPort());
    }
    assertThat(only("http.client.requests").count()).isEqualTo(3);
  }

  private void get(String url) {
    Calls calls =
        new ClientBuilder<>(Api.of("Things", ""), made -> made)
            .baseUrl(url)
            .retries(r -> r.max(1).backoff(Duration.ofMillis(1), Duration.ofMillis(1)))
            .listener(MeterListener.of(registry, "api", "things"))
            .build();
    try {
      calls.call(GET, Arguments.of(System.nanoTime()));
    } finally {
      calls.close();
    }
  }

  private Timer only(String name) {
    assertThat(registry.get(name).timers()).hasSize(1);
    return registry.get(name).timer();
  }

  private static String tags(Timer timer) {
    return timer.getId().getTags().stream()
        .map((Tag tag) -> tag.getKey() + "=" + tag.getValue())
        .sorted()
        .collect(Collectors.joining(" "));
  }
}
