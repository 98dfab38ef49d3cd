package dev.lockstep.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.client.call.ApiResponse;
import dev.lockstep.client.call.AsyncCall;
import dev.lockstep.client.call.Calls;
import dev.lockstep.client.error.ApiConnectionException;
import dev.lockstep.client.error.ApiTimeoutException;
import dev.lockstep.client.operation.Arguments;
import dev.lockstep.client.operation.NoContent;
import dev.lockstep.client.operation.Operation;
import dev.lockstep.client.operation.Result;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Many calls on one connection, over TLS. */
@Timeout(30)
final class Http2Test {
  private static final Operation<NoContent> START =
      Operation.of("startThing", "POST", "/things").returning(Result.none());
  private static final int MANY = 8;

  private static SSLContext context;

  @BeforeAll
  static void makeKeys(@TempDir Path folder) throws Exception {
    context = Keys.in(folder.resolve("keys.p12"));
  }

  @Test
  void callsAtTheSameTimeShareOneConnection() throws Exception {
    List<Integer> waiting = new ArrayList<>();
    AtomicInteger seen = new AtomicInteger();
    try (Http2Server server =
        new Http2Server(
            context,
            (connection, stream) -> {
              waiting.add(stream);
              // The first opens the connection; of the others, none is answered before all are
              // here.
              if (seen.incrementAndGet() == 1 || seen.get() == MANY + 1) {
                for (int each : waiting) {
                  connection.answer(each, "{\"stream\":" + each + "}");
                }
                waiting.clear();
              }
            })) {
      Calls calls = at(server);
      calls.call(Clients.GET, Arguments.of());
      List<CompletableFuture<JsonNode>> answers = new ArrayList<>();
      for (int i = 0; i < MANY; i++) {
        answers.add(AsyncCall.start(() -> calls.call(Clients.GET, Arguments.of())));
      }

      assertThat(answers)
          .extracting(a -> a.join().get("stream").intValue())
          .doesNotHaveDuplicates();
      assertThat(server.connections()).isEqualTo(1);
    }
  }

  @Test
  void aStreamThatIsRefusedIsAskedForOnceMore() throws Exception {
    AtomicInteger seen = new AtomicInteger();
    try (Http2Server server =
        new Http2Server(
            context,
            (connection, stream) -> {
              if (seen.incrementAndGet() == 2) {
                connection.refuse(stream);
              } else {
                connection.answer(stream, "{}");
              }
            })) {
      Calls calls = at(server);
      calls.call(Clients.GET, Arguments.of());
      ApiResponse<JsonNode> answer = calls.respond(Clients.GET, Arguments.of());

      assertThat(answer.attempts()).isEqualTo(2);
      assertThat(seen).hasValue(3);
      assertThat(server.connections()).isEqualTo(1);
    }
  }

  @Test
  void aPostThatIsRefusedIsNoCallToMakeOnceMore() throws Exception {
    try (Http2Server server = new Http2Server(context, Http2Server.Connection::refuse)) {
      // The JDK's client of Java 25 asks again by itself, as nothing has been done.
      assertThatThrownBy(() -> at(server).call(START, Arguments.of()))
          .isInstanceOfSatisfying(
              ApiConnectionException.class, e -> assertThat(e.attempts()).isEqualTo(1));
    }
  }

  @Test
  void aConnectionThatGoesAwayIsFollowedByAnother() throws Exception {
    AtomicInteger seen = new AtomicInteger();
    try (Http2Server server =
        new Http2Server(
            context,
            (connection, stream) -> {
              if (seen.incrementAndGet() == 2) {
                connection.goAway(1);
              } else {
                connection.answer(stream, "{}");
              }
            })) {
      Calls calls = at(server);
      calls.call(Clients.GET, Arguments.of());
      ApiResponse<JsonNode> answer = calls.respond(Clients.GET, Arguments.of());

      assertThat(answer.attempts()).isEqualTo(2);
      assertThat(server.connections()).isEqualTo(2);
    }
  }

  @Test
  void aStreamThatStallsIsGivenUpAndTheConnectionIsNot() throws Exception {
    AtomicInteger seen = new AtomicInteger();
    try (Http2Server server =
        new Http2Server(
            context,
            (connection, stream) -> {
              if (seen.incrementAndGet() != 2) {
                connection.answer(stream, "{}");
              }
            })) {
      Calls calls = Clients.at(server.url()).sslContext(context).build();
      calls.call(Clients.GET, Arguments.of());

      assertThatThrownBy(
              () -> calls.call(Clients.GET, Arguments.of(), o -> o.timeout(Duration.ofMillis(300))))
          .isInstanceOf(ApiTimeoutException.class);
      assertThat(server.awaitReset()).isGreaterThan(1);
      assertThat(calls.call(Clients.GET, Arguments.of())).isEmpty();
      assertThat(server.connections()).isEqualTo(1);
    }
  }

  private static Calls at(Http2Server server) {
    return Clients.at(server.url()).sslContext(context).time(new FakeTime()).build();
  }
}
