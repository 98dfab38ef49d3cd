package dev.lockstep.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A server that stops finishes what it has begun. */
class StopTest {

  @Test
  void aRequestUnderWayIsAnsweredBeforeTheServerStops() throws Exception {
    try (NotesServer server = new NotesServer()) {
      HttpClient client = HttpClient.newHttpClient();
      HttpRequest slow = HttpRequest.newBuilder(server.uri("/notes/" + NotesHandler.SLOW)).build();
      CompletableFuture<HttpResponse<String>> answer =
          client.sendAsync(slow, BodyHandlers.ofString());
      server.handler.entered.await();
      CompletableFuture<Void> stopped = CompletableFuture.runAsync(server.server::stop);
      awaitRefusal(server);
      assertThat(stopped).isNotDone();
      server.handler.released.countDown();
      assertThat(answer.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
      stopped.get(10, TimeUnit.SECONDS);
    }
  }

  /** New connections are refused as soon as the server has begun to stop. */
  private static void awaitRefusal(NotesServer server) throws InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(server.uri("/notes")).build();
    for (int status = 200; status == 200; ) {
      try {
        status =
            HttpClient.newHttpClient()
                .sendAsync(request, BodyHandlers.ofString())
                .get()
                .statusCode();
        Assertions.assertThat(status).isIn(200, 503);
      } catch (ExecutionException e) {
        assertThat(e).hasRootCauseInstanceOf(Exception.class);
        assertThat(e.getCause()).isInstanceOf(ConnectException.class);
        return;
      }
    }
  }
}
