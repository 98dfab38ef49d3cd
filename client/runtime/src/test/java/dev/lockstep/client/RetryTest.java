package dev.lockstep.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.client.FakeServer.Answer;
import dev.lockstep.client.FakeServer.Request;
import dev.lockstep.client.body.BodyFormat;
import dev.lockstep.client.body.Upload;
import dev.lockstep.client.call.ApiResponse;
import dev.lockstep.client.call.CallOption;
import dev.lockstep.client.call.Calls;
import dev.lockstep.client.error.ApiConnectionException;
import dev.lockstep.client.error.ApiInterruptedException;
import dev.lockstep.client.error.ApiStatusException;
import dev.lockstep.client.error.ApiTimeoutException;
import dev.lockstep.client.error.ServerErrorException;
import dev.lockstep.client.http.Headers;
import dev.lockstep.client.http.HttpAnswer;
import dev.lockstep.client.observe.ExchangeListener;
import dev.lockstep.client.operation.Arguments;
import dev.lockstep.client.operation.Operation;
import dev.lockstep.client.operation.Result;
import dev.lockstep.client.retry.Retries;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
final class RetryTest {
  private static final Operation<JsonNode> POST = of("POST");
  private static final Operation<JsonNode> KEYED =
      Operation.of("keyed", "POST", "/thing")
          .header("idempotency-key")
          .json()
          .returning(Result.json(JsonNode.class));

  private final FakeTime time = new FakeTime();

  @Test
  void aCallIsRepeatedUntilItSucceeds() throws Exception {
    try (FakeServer server = failing(2, 503)) {
      ApiResponse<JsonNode> response = client(server).respond(Clients.GET, Arguments.of());

      assertThat(response.attempts()).isEqualTo(3);
      assertThat(time.waits()).containsExactly(Duration.ofMillis(500), Duration.ofSeconds(1));
    }
  }

  @Test
  void theLastFailureIsTheOneThatIsThrown() throws Exception {
    try (FakeServer server = failing(9, 502)) {
      ApiStatusException thrown = thrown(server, Clients.GET);

      assertThat(thrown.attempts()).isEqualTo(3);
      assertThat(thrown).hasMessage("getThing (GET /thing) was answered 502 after 3 attempts");
      assertThat(server.requests()).hasSize(3);
    }
  }

  @Test
  void everyCallHasItsOwnAttempts() throws Exception {
    try (FakeServer server = failing(99, 503)) {
      Calls calls = client(server);
      for (int i = 0; i < 3; i++) {
        assertThatThrownBy(() -> calls.call(Clients.GET, Arguments.of()))
            .isInstanceOf(ServerErrorException.class);
      }

      assertThat(server.requests()).hasSize(9);
    }
  }

  @Test
  void onlyWhatMayPassIsRepeated() throws Exception {
    for (int status : List.of(408, 429, 500, 502, 503, 504)) {
      assertThat(requests(status, Clients.GET)).as("%d", status).isEqualTo(3);
    }
    for (int status : List.of(400, 401, 404, 409, 412, 422, 501, 505)) {
      assertThat(requests(status, Clients.GET)).as("%d", status).isEqualTo(1);
    }
  }

  @Test
  void onlyWhatDoesNoHarmTwiceIsRepeated() throws Exception {
    for (String method : List.of("GET", "HEAD", "OPTIONS", "PUT", "DELETE")) {
      assertThat(requests(503, of(method))).as(method).isEqualTo(3);
    }
    for (String method : List.of("POST", "PATCH")) {
      assertThat(requests(503, of(method))).as(method).isEqualTo(1);
    }
  }

  @Test
  void aKeyOfTheCallersMakesAnyCallRepeatable() throws Exception {
    try (FakeServer server = failing(2, 500)) {
      client(server).call(POST, Arguments.of().body(1), o -> o.idempotencyKey("order-42"));

      assertThat(server.requests())
          .hasSize(3)
          .allSatisfy(r -> assertThat(r.header("Idempotency-Key")).isEqualTo("order-42"))
          .allSatisfy(r -> assertThat(r.body()).isEqualTo("1"));
    }
  }

  @Test
  void aKeyThatTheDocumentDeclaresIsMadeUpAndStaysTheSame() throws Exception {
    try (FakeServer server = failing(2, 503)) {
      Calls calls = client(server);
      calls.call(KEYED, Arguments.of().body(1));
      calls.call(KEYED, Arguments.of().body(1));

      List<String> keys =
          server.requests().stream().map(r -> r.header("Idempotency-Key")).distinct().toList();
      assertThat(server.requests()).hasSize(4);
      assertThat(keys).hasSize(2).allSatisfy(key -> assertThat(UUID.fromString(key)).isNotNull());
    }
  }

  @Test
  void aKeyThatIsGivenIsKeptAndNoneIsMadeUpWhereNothingIsRepeated() throws Exception {
    try (FakeServer server = failing(0, 503)) {
      client(server).call(KEYED, Arguments.of("mine").body(1));
      client(server).call(KEYED, Arguments.of().body(1), o -> o.maxRetries(0));

      assertThat(server.requests())
          .extracting(r -> r.header("Idempotency-Key"))
          .containsExactly("mine", "");
    }
  }

  @Test
  void aBodyThatCanBeReadOnlyOnceIsSentOnce() throws Exception {
    Operation<JsonNode> upload =
        Operation.of("upload", "PUT", "/thing")
            .body(BodyFormat.bytes("image/png"))
            .returning(Result.json(JsonNode.class));
    InputStream bytes = new ByteArrayInputStream(new byte[] {1, 2, 3});
    try (FakeServer server = failing(9, 503)) {
      Calls calls = client(server);

      assertThatThrownBy(() -> calls.call(upload, Arguments.of().body(Upload.once(bytes, 3))))
          .isInstanceOf(ServerErrorException.class);
      assertThat(server.only().body()).hasSize(3);
    }
  }

  @Test
  void theServerSaysHowLongToWait() throws Exception {
    assertThat(waited("Retry-After", "7")).isEqualTo(Duration.ofSeconds(7));
    assertThat(waited("Retry-After", "1.5")).isEqualTo(Duration.ofMillis(1500));
    assertThat(waited("Retry-After-Ms", "1250")).isEqualTo(Duration.ofMillis(1250));
    assertThat(waited("Retry-After", "Fri, 02 Jan 2026 03:04:35 GMT")).hasSeconds(30);
    assertThat(waited("Retry-After", "Friday, 02-Jan-26 03:04:35 GMT")).hasSeconds(30);
    assertThat(waited("Retry-After", "Fri Jan  2 03:04:35 2026")).hasSeconds(30);
  }

  @Test
  void aWaitThatNobodyCanReadOrThatIsOverIsLeftToTheClient() throws Exception {
    for (String value : List.of("0", "-5", "soon", "Wed, 21 Oct 2015 07:28:00 GMT")) {
      assertThat(waited("Retry-After", value)).as(value).isEqualTo(Duration.ofMillis(500));
    }
  }

  @Test
  void aServerThatAsksForTooMuchIsNotWaitedFor() throws Exception {
    for (String value : List.of("61", "86400", "99999999999999")) {
      try (FakeServer server = new FakeServer(r -> new Answer(429, "", "Retry-After", value))) {
        ApiStatusException thrown = thrown(server, Clients.GET);

        assertThat(thrown.attempts()).isOne();
        assertThat(thrown.retryAfter().orElseThrow()).isGreaterThan(Duration.ofSeconds(60));
        assertThat(time.waits()).isEmpty();
      }
    }
  }

  @Test
  void thereIsNoWaitBeyondTheDeadline() throws Exception {
    try (FakeServer server = new FakeServer(r -> new Answer(503, "", "Retry-After", "20"))) {
      ApiStatusException thrown =
          thrown(server, Clients.GET, o -> o.timeout(Duration.ofSeconds(30)));

      assertThat(thrown.attempts()).isEqualTo(2);
      assertThat(time.waits()).containsExactly(Duration.ofSeconds(20));
    }
  }

  @Test
  void aClientThatFailsAllTheTimeRunsOutOfRetries() throws Exception {
    try (FakeServer server = failing(Integer.MAX_VALUE, 503)) {
      Calls calls = client(server);
      Calls derived = ClientBuilder.derive(Api.of("Test", ""), c -> c, calls, b -> b.maxPages(1));
      for (int i = 0; i < 30; i++) {
        fail(calls);
        fail(derived);
      }

      assertThat(server.requests()).hasSize(60 + 100);
    }
  }

  @Test
  void theNumberOfRetriesIsForTheClientAndForTheCall() throws Exception {
    try (FakeServer server = failing(Integer.MAX_VALUE, 503)) {
      Calls calls = builder(server.url()).retries(r -> r.max(3)).build();

      assertThat(thrown(calls, Clients.GET).attempts()).isEqualTo(4);
      assertThat(thrown(calls, Clients.GET, o -> o.maxRetries(1)).attempts()).isEqualTo(2);
      assertThat(thrown(calls, Clients.GET, o -> o.maxRetries(0)).attempts()).isEqualTo(1);
    }
  }

  @Test
  void aConnectionThatIsRefusedIsTriedAgain() throws Exception {
    RawServer server = RawServer.closing("");
    server.close();

    ApiConnectionException thrown =
        catchThrowableOfType(
            ApiConnectionException.class,
            () -> builder(server.url()).build().call(Clients.GET, Arguments.of()));

    assertThat(thrown.attempts()).isEqualTo(3);
    assertThat(thrown).hasMessageContaining("lost its connection after 3 attempts");
  }

  @Test
  void anAnswerThatDoesNotComeIsWaitedForAgain() throws Exception {
    try (RawServer server = RawServer.holding("")) {
      Calls calls = builder(server.url()).timeouts(t -> t.response(Duration.ofMillis(100))).build();

      ApiTimeoutException thrown =
          catchThrowableOfType(
              ApiTimeoutException.class, () -> calls.call(Clients.GET, Arguments.of()));

      assertThat(thrown.attempts()).isEqualTo(3);
      assertThat(thrown).hasMessageEndingWith("timed out (RESPONSE) after 3 attempts");
    }
  }

  @Test
  void aRequestThatIsNotAnsweredIsSentAsOftenAsItIsCounted() throws Exception {
    for (String method : List.of("GET", "HEAD", "DELETE", "POST")) {
      try (RawServer server = RawServer.closing("")) {
        Calls calls = builder(server.url()).retries(r -> r.max(0)).build();

        assertThatThrownBy(() -> calls.call(of(method), Arguments.of()))
            .isInstanceOf(ApiConnectionException.class);
        assertThat(server.requests()).as(method).isOne();
      }
    }
  }

  @Test
  void theBodyOfAFailureIsClosedBeforeTheNextAttempt() {
    List<String> order = new ArrayList<>();
    Calls calls =
        builder("http://127.0.0.1:1")
            .transport(
                (call, deadline) -> {
                  order.add("sent");
                  return new HttpAnswer(503, Headers.none(), noticing(() -> order.add("closed")));
                })
            .build();

    assertThat(thrown(calls, Clients.GET).attempts()).isEqualTo(3);
    assertThat(order).containsExactly("sent", "closed", "sent", "closed", "sent", "closed");
  }

  @Test
  void anInterruptEndsTheWait() throws Exception {
    try (FakeServer server = failing(9, 503)) {
      Calls calls =
          Clients.at(server.url())
              .retries(r -> r.backoff(Duration.ofMinutes(1), Duration.ofMinutes(1)))
              .listener(ExchangeListener.onRetry(event -> Thread.currentThread().interrupt()))
              .build();

      assertThatThrownBy(() -> calls.call(Clients.GET, Arguments.of()))
          .isInstanceOf(ApiInterruptedException.class);
      assertThat(Thread.interrupted()).isTrue();
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void waitsAreSpreadOut() {
    Duration half = Retries.defaults().backoff(2, 0.5);
    Duration most = Retries.defaults().backoff(40, 1);

    assertThat(half).isEqualTo(Duration.ofMillis(500));
    assertThat(most).isEqualTo(Duration.ofSeconds(8));
  }

  private static InputStream noticing(Runnable close) {
    return new FilterInputStream(InputStream.nullInputStream()) {
      @Override
      public void close() {
        close.run();
      }
    };
  }

  private static Operation<JsonNode> of(String method) {
    return Operation.of("doThing", method, "/thing").json().returning(Result.json(JsonNode.class));
  }

  private static FakeServer failing(int times, int status) throws Exception {
    AtomicInteger left = new AtomicInteger(times);
    return new FakeServer(
        request -> left.getAndDecrement() > 0 ? new Answer(status, "") : Answer.json("{}"));
  }

  private ClientBuilder<Calls> builder(String url) {
    return Clients.at(url).time(time);
  }

  private Calls client(FakeServer server) {
    return builder(server.url()).build();
  }

  private int requests(int status, Operation<?> operation) throws Exception {
    try (FakeServer server = failing(9, status)) {
      thrown(server, operation);
      return server.requests().size();
    }
  }

  private Duration waited(String header, String value) throws Exception {
    AtomicInteger count = new AtomicInteger();
    FakeTime fresh = new FakeTime();
    try (FakeServer server =
        new FakeServer(
            (Request request) ->
                count.getAndIncrement() == 0
                    ? new Answer(429, "", header, value)
                    : Answer.json("{}"))) {
      Clients.at(server.url()).time(fresh).build().call(Clients.GET, Arguments.of());
    }
    return fresh.waits().get(0);
  }

  private void fail(Calls calls) {
    assertThatThrownBy(() -> calls.call(Clients.GET, Arguments.of()))
        .isInstanceOf(ServerErrorException.class);
  }

  private ApiStatusException thrown(
      FakeServer server, Operation<?> operation, CallOption... options) {
    return thrown(client(server), operation, options);
  }

  private static ApiStatusException thrown(
      Calls calls, Operation<?> operation, CallOption... options) {
    return catchThrowableOfType(
        ApiStatusException.class, () -> calls.call(operation, Arguments.of(), options));
  }
}
