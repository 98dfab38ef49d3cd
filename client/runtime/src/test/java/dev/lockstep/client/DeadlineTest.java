package dev.lockstep.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lockstep.client.call.Calls;
import dev.lockstep.client.download.Download;
import dev.lockstep.client.error.ApiConnectionException;
import dev.lockstep.client.error.ApiInterruptedException;
import dev.lockstep.client.error.ApiTimeoutException;
import dev.lockstep.client.error.ApiTimeoutException.Phase;
import dev.lockstep.client.operation.Arguments;
import dev.lockstep.client.operation.Operation;
import java.io.InputStream;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
final class DeadlineTest {
  private static final Duration SHORT = Duration.ofMillis(200);
  private static final String WHOLE =
      "HTTP/1.1 200 OK\nContent-Type: application/json\nContent-Length: 2\n\n{}";
  private static final String HALF =
      "HTTP/1.1 200 OK\nContent-Type: application/json\nContent-Length: 100\n\n{\"half\":";

  @Test
  void aServerThatNeverAnswersTimesOut() throws Exception {
    try (RawServer server = RawServer.holding("")) {
      Calls calls = Clients.at(server.url()).timeouts(t -> t.response(SHORT)).build();

      assertThat(timeout(calls).phase()).isEqualTo(Phase.RESPONSE);
    }
  }

  @Test
  void aConnectionThatDoesNotComeAboutTimesOut() {
    Calls calls =
        Clients.at("http://127.0.0.1:1")
            .time(new FakeTime())
            .transport(
                (call, deadline) -> {
                  throw new HttpConnectTimeoutException("no connection");
                })
            .build();

    assertThat(timeout(calls).phase()).isEqualTo(Phase.CONNECT);
    assertThat(timeout(calls).attempts()).isEqualTo(3);
  }

  @Test
  void aBodyThatStopsArrivingTimesOut() throws Exception {
    try (RawServer server = RawServer.holding(HALF)) {
      Calls calls = Clients.at(server.url()).timeouts(t -> t.bodyIdle(SHORT)).build();

      assertThat(timeout(calls).phase()).isEqualTo(Phase.BODY);
    }
  }

  @Test
  void theDeadlineOfTheCallCoversTheBody() throws Exception {
    try (RawServer server = RawServer.holding(HALF)) {
      Calls calls = Clients.at(server.url()).build();

      assertThatThrownBy(() -> calls.call(Clients.GET, Arguments.of(), o -> o.timeout(SHORT)))
          .isInstanceOfSatisfying(
              ApiTimeoutException.class, e -> assertThat(e.phase()).isEqualTo(Phase.CALL))
          .hasMessage("getThing (GET /thing) timed out (CALL)");
    }
  }

  @Test
  void theDeadlineCoversTheBodyOfAnErrorToo() throws Exception {
    try (RawServer server = RawServer.holding(HALF.replace("200 OK", "500 No"))) {
      Calls calls = Clients.at(server.url()).timeouts(t -> t.call(SHORT)).build();

      assertThat(timeout(calls).phase()).isEqualTo(Phase.CALL);
    }
  }

  @Test
  void aStreamKeepsTheDeadlineWhileItIsRead() throws Exception {
    Operation<Download> download =
        Operation.of("download", "GET", "/thing").returning(Download.result());
    try (RawServer server = RawServer.holding(HALF)) {
      Calls calls = Clients.at(server.url()).timeouts(t -> t.bodyIdle(SHORT)).build();
      try (Download opened = calls.call(download, Arguments.of())) {
        InputStream body = opened.body();

        assertThat(body.readNBytes(8)).asString().isEqualTo("{\"half\":");
        assertThatThrownBy(body::read).isInstanceOf(HttpTimeoutException.class);
      }
    }
  }

  @Test
  void anInterruptGivesUpACallThatWaitsForItsHeaders() throws Exception {
    try (RawServer server = RawServer.holding("")) {
      assertThat(interrupted(server)).isTrue();
    }
  }

  @Test
  void anInterruptGivesUpACallThatWaitsForItsBody() throws Exception {
    try (RawServer server = RawServer.holding(HALF)) {
      assertThat(interrupted(server)).isTrue();
    }
  }

  @Test
  void aLimitMayBeLongerThanAnybodyWaits() throws Exception {
    Duration ever = ChronoUnit.FOREVER.getDuration();
    try (FakeServer server = new FakeServer(r -> FakeServer.Answer.json("1"))) {
      Calls calls =
          Clients.at(server.url())
              .timeouts(t -> t.connect(ever).response(ever).bodyIdle(ever).call(ever))
              .build();

      assertThat(calls.call(Clients.GET, Arguments.of()).intValue()).isOne();
      assertThat(calls.call(Clients.GET, Arguments.of()).intValue()).isOne();
    }
  }

  @Test
  void aConnectionThatIsRefusedIsAConnectionError() throws Exception {
    RawServer server = RawServer.closing("");
    server.close();

    assertThatThrownBy(() -> Clients.call(server.url(), Clients.GET))
        .isInstanceOf(ApiConnectionException.class)
        .hasMessageStartingWith("getThing (GET /thing) lost its connection");
  }

  @Test
  void aBodyThatIsCutOffIsAConnectionError() throws Exception {
    try (RawServer server = RawServer.closing(HALF)) {
      assertThatThrownBy(() -> Clients.call(server.url(), Clients.GET))
          .isInstanceOf(ApiConnectionException.class);
    }
  }

  @Test
  void aClosedClientRefusesToCall() {
    Calls calls = Clients.at("http://127.0.0.1:1").build();
    calls.close();

    assertThatThrownBy(() -> calls.call(Clients.GET, Arguments.of()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The client is closed");
  }

  @Test
  void aCallOnAConnectionThatIsThereAlreadyKeepsItsLimits() throws Exception {
    try (RawServer server = RawServer.holding(WHOLE)) {
      Calls calls = answered(server);

      assertThat(timeout(calls).phase()).isEqualTo(Phase.RESPONSE);
    }
  }

  @Test
  void aCallOnAConnectionThatIsThereAlreadyEndsByAnInterrupt() throws Exception {
    try (RawServer server = RawServer.holding(WHOLE)) {
      Calls calls = answered(server);
      Thread.currentThread().interrupt();

      assertThatThrownBy(() -> calls.call(Clients.GET, Arguments.of()))
          .isInstanceOf(ApiInterruptedException.class);
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void aClosedClientLeavesNoConnection() throws Exception {
    try (RawServer server = RawServer.holding(WHOLE)) {
      answered(server).close();
      // Before Java 21 a connection ends when nobody can get at it any more.
      System.gc();

      assertThat(server.seesTheEnd()).isTrue();
    }
  }

  /** A client that has been answered once, and is not any more. */
  private static Calls answered(RawServer server) {
    Calls calls =
        Clients.at(server.url())
            .retries(r -> r.max(0))
            .timeouts(t -> t.response(Duration.ofMillis(200)))
            .build();
    calls.call(Clients.GET, Arguments.of());
    return calls;
  }

  private static ApiTimeoutException timeout(Calls calls) {
    return catchThrowableOfType(
        ApiTimeoutException.class, () -> calls.call(Clients.GET, Arguments.of()));
  }

  /** Whether a call ends by the interrupt, with the thread's status set. */
  private static boolean interrupted(RawServer server) throws Exception {
    CompletableFuture<Boolean> ended = new CompletableFuture<>();
    Thread caller =
        new Thread(
            () -> {
              try {
                Clients.call(server.url(), Clients.GET);
                ended.complete(false);
              } catch (ApiInterruptedException e) {
                ended.complete(Thread.currentThread().isInterrupted());
              }
            });
    caller.setDaemon(true);
    caller.start();
    server.awaitAnswered();
    caller.interrupt();
    return ended.get();
  }
}
