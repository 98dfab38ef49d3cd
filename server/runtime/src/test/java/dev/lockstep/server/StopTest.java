package dev.lockstep.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A server that stops finishes what it has begun. */
class StopTest {
  // What is cut off here complains of it, at length.
  private static final Logger JERSEY = Logger.getLogger("org.glassfish.jersey");

  @BeforeAll
  static void silence() {
    JERSEY.setLevel(Level.OFF);
  }

  @AfterAll
  static void hear() {
    JERSEY.setLevel(null);
  }

  @Test
  void aRequestUnderWayIsAnsweredBeforeTheServerStops() throws Exception {
    try (NotesServer server = new NotesServer()) {
      CompletableFuture<HttpResponse<String>> answer = slow(server);
      CompletableFuture<Void> stopped = CompletableFuture.runAsync(server.server::stop);
      awaitRefusal(server);
      assertThat(stopped).isNotDone();
      server.handler.released.countDown();
      assertThat(answer.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
      stopped.get(10, TimeUnit.SECONDS);
    }
  }

  /** A connection that is silent for as long as that shows that the time has passed. */
  @Test
  void aRequestMayTakeLongerThanAConnectionMayBeSilent() throws Exception {
    try (NotesServer server = new NotesServer(impatient())) {
      CompletableFuture<HttpResponse<String>> answer = slow(server);
      try (Socket silent = new Socket("localhost", server.server.uri().getPort())) {
        assertThat(silent.getInputStream().read()).isEqualTo(-1);
      }
      CompletableFuture<Void> stopped = CompletableFuture.runAsync(server.server::stop);
      server.handler.released.countDown();
      assertThat(answer.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
      stopped.get(10, TimeUnit.SECONDS);
    }
  }

  @Test
  void aRequestThatDoesNotEndIsCutOff() throws Exception {
    ServerSettings settings = ServerSettings.defaults().withPort(0);
    try (NotesServer server = new NotesServer(settings.withStopTimeout(Duration.ofMillis(50)))) {
      CompletableFuture<HttpResponse<String>> answer = slow(server);
      server.server.stop();
      assertThatThrownBy(() -> answer.get(10, TimeUnit.SECONDS))
          .hasRootCauseInstanceOf(IOException.class);
    }
  }

  /**
   * Less time than a connection gets to be closed by itself would be an error if it were awaited.
   */
  @Test
  void aConnectionWithoutARequestHoldsNothingUp() throws Exception {
    ServerSettings settings = ServerSettings.defaults().withPort(0);
    try (NotesServer server = new NotesServer(settings.withStopTimeout(Duration.ofMillis(100)));
        Socket silent = new Socket("localhost", server.server.uri().getPort())) {
      assertThat(server.send("GET", "/notes").statusCode()).isEqualTo(200);
      server.server.stop();
      assertThat(silent.getInputStream().read()).isEqualTo(-1);
    }
  }

  private static ServerSettings impatient() {
    ServerSettings usual = ServerSettings.defaults();
    Duration idleTimeout = Duration.ofMillis(100);
    return new ServerSettings(
        "", 0, usual.bodyLimit(), usual.headerLimit(), idleTimeout, usual.stopTimeout());
  }

  /** Has been begun when this returns. */
  private static CompletableFuture<HttpResponse<String>> slow(NotesServer server)
      throws InterruptedException {
    HttpRequest slow = HttpRequest.newBuilder(server.uri("/notes/" + NotesHandler.SLOW)).build();
    CompletableFuture<HttpResponse<String>> answer =
        HttpClient.newHttpClient().sendAsync(slow, BodyHandlers.ofString());
    server.handler.entered.await();
    return answer;
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
