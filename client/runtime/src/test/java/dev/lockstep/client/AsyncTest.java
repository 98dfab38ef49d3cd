package dev.lockstep.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.client.FakeServer.Answer;
import dev.lockstep.client.error.ApiInterruptedException;
import dev.lockstep.client.error.NotFoundException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
final class AsyncTest {
  @Test
  void aCallIsMadeOnAnotherThread() throws Exception {
    CompletableFuture<Thread> thread = new CompletableFuture<>();
    try (FakeServer server = new FakeServer(request -> Answer.json("7"));
        ThingClient client = ThingClient.at(server.url())) {
      CompletableFuture<Integer> future =
          client.async(
              c -> {
                thread.complete(Thread.currentThread());
                return c.get().intValue();
              });

      assertThat(future.thenApply(n -> n + 1).get()).isEqualTo(8);
      assertThat(thread.get()).isNotSameAs(Thread.currentThread());
      assertThat(thread.get().isDaemon()).isTrue();
    }
  }

  @Test
  void whatTheCallThrowsIsInTheFuture() throws Exception {
    try (FakeServer server = new FakeServer(request -> new Answer(404, ""));
        ThingClient client = ThingClient.at(server.url())) {
      CompletableFuture<JsonNode> future = client.async(ThingClient::get);

      assertThatThrownBy(future::get)
          .isInstanceOf(ExecutionException.class)
          .hasCauseInstanceOf(NotFoundException.class);
    }
  }

  @Test
  void aLimitOfTheFutureGivesUpTheExchange() throws Exception {
    CompletableFuture<Throwable> seen = new CompletableFuture<>();
    try (RawServer server = RawServer.holding("");
        ThingClient client = ThingClient.at(server.url())) {
      CompletableFuture<JsonNode> future = client.async(c -> interrupted(c, seen));
      server.awaitAnswered();

      assertThatThrownBy(future.orTimeout(1, TimeUnit.MILLISECONDS)::get)
          .hasCauseInstanceOf(TimeoutException.class);
      assertThat(seen.get()).isInstanceOf(ApiInterruptedException.class);
    }
  }

  private static JsonNode interrupted(ThingClient client, CompletableFuture<Throwable> seen) {
    try {
      return client.get();
    } catch (ApiInterruptedException e) {
      seen.complete(e);
      throw e;
    }
  }

  @Test
  void toCancelGivesUpTheExchange() throws Exception {
    CompletableFuture<Throwable> seen = new CompletableFuture<>();
    try (RawServer server = RawServer.holding("");
        ThingClient client = ThingClient.at(server.url())) {
      CompletableFuture<JsonNode> future = client.async(c -> interrupted(c, seen));
      server.awaitAnswered();

      assertThat(future.cancel(true)).isTrue();
      assertThat(seen.get()).isInstanceOf(ApiInterruptedException.class);
      assertThatThrownBy(future::get).isInstanceOf(CancellationException.class);
      assertThat(future.cancel(true)).isTrue();
    }
  }

  @Test
  void whatComesTooLateIsClosed() throws Exception {
    CompletableFuture<Boolean> proceed = new CompletableFuture<>();
    CompletableFuture<Boolean> closed = new CompletableFuture<>();
    try (ThingClient client = ThingClient.at("http://127.0.0.1:1")) {
      CompletableFuture<AutoCloseable> future =
          client.async(
              c -> {
                proceed.join();
                return () -> closed.complete(true);
              });
      future.complete(() -> {});
      proceed.complete(true);

      assertThat(closed.get()).isTrue();
    }
  }
}
