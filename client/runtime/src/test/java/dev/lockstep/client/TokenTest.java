package dev.lockstep.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.client.FakeServer.Answer;
import dev.lockstep.client.FakeServer.Request;
import dev.lockstep.client.auth.Auth;
import dev.lockstep.client.auth.OAuth2;
import dev.lockstep.client.auth.Scheme;
import dev.lockstep.client.auth.Token;
import dev.lockstep.client.auth.TokenSource;
import dev.lockstep.client.body.BodyFormat;
import dev.lockstep.client.body.Upload;
import dev.lockstep.client.call.Calls;
import dev.lockstep.client.error.ApiConnectionException;
import dev.lockstep.client.error.ApiTimeoutException;
import dev.lockstep.client.error.TokenException;
import dev.lockstep.client.error.UnauthorizedException;
import dev.lockstep.client.operation.Arguments;
import dev.lockstep.client.operation.Operation;
import dev.lockstep.client.operation.Result;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class TokenTest {
  private static final Operation<JsonNode> SECURED =
      Operation.of("getThing", "GET", "/thing")
          .secured("login")
          .returning(Result.json(JsonNode.class));

  private final FakeTime time = new FakeTime();
  private final AtomicInteger fetched = new AtomicInteger();
  private final Set<String> refused = ConcurrentHashMap.newKeySet();

  @Test
  void fiftyCallersWithoutATokenFetchOne() throws Exception {
    try (FakeServer server = server()) {
      Calls calls = client(server, Auth.oauth2(OAuth2.clientCredentials("me", "secret")));

      atOnce(50, calls);

      assertThat(tokenRequests(server)).hasSize(1);
      assertThat(server.requests()).hasSize(51);
    }
  }

  @Test
  void fiftyCallersWithATokenThatIsRefusedFetchOneMore() throws Exception {
    try (FakeServer server = server()) {
      Calls calls = client(server, Auth.oauth2(OAuth2.clientCredentials("me", "secret")));
      calls.call(SECURED, Arguments.of());
      refused.add("Bearer t-1");

      atOnce(50, calls);

      assertThat(tokenRequests(server)).hasSize(2);
    }
  }

  @Test
  void fiftyCallersWithATokenThatHasEndedFetchOneMore() throws Exception {
    try (FakeServer server = server()) {
      Calls calls = client(server, Auth.oauth2(OAuth2.clientCredentials("me", "secret")));
      calls.call(SECURED, Arguments.of());
      time.pass(Duration.ofHours(2));

      atOnce(50, calls);

      assertThat(tokenRequests(server)).hasSize(2);
    }
  }

  @Test
  void whereToAskAndForWhatIsInTheDocument() throws Exception {
    try (FakeServer server = server()) {
      client(server, Auth.oauth2(OAuth2.clientCredentials("m e", "s:1")))
          .call(SECURED, Arguments.of());

      Request request = tokenRequests(server).get(0);
      assertThat(request.method() + " " + request.target()).isEqualTo("POST /token");
      assertThat(request.header("Authorization")).isEqualTo("Basic bStlOnMlM0Ex");
      assertThat(request.body().split("&"))
          .containsExactlyInAnyOrder("grant_type=client_credentials", "scope=read+write");
      assertThat(server.requests().get(1).header("Authorization")).isEqualTo("Bearer t-1");
    }
  }

  @Test
  void aPasswordIsShownOnceAndThenTheRefreshToken() throws Exception {
    try (FakeServer server = server()) {
      OAuth2 grant = OAuth2.password("me", "", "ada", "pass word").scopes();
      Calls calls = client(server, Auth.oauth2(grant));
      calls.call(SECURED, Arguments.of());
      time.pass(Duration.ofHours(2));
      calls.call(SECURED, Arguments.of());

      List<Request> requests = tokenRequests(server);
      assertThat(requests.get(0).body().split("&"))
          .containsExactlyInAnyOrder(
              "grant_type=password", "username=ada", "password=pass+word", "client_id=me");
      assertThat(requests.get(1).body().split("&"))
          .containsExactlyInAnyOrder(
              "grant_type=refresh_token", "refresh_token=r-1", "client_id=me");
    }
  }

  @Test
  void aRefreshTokenThatEndsIsReplacedByTheGrant() throws Exception {
    try (FakeServer server = server()) {
      Calls calls = client(server, Auth.oauth2(OAuth2.refreshToken("me", "s", "r-0")));
      calls.call(SECURED, Arguments.of());
      time.pass(Duration.ofHours(2));
      refused.add("refresh_token=r-1");
      calls.call(SECURED, Arguments.of());

      assertThat(tokenRequests(server)).hasSize(3);
      assertThat(tokenRequests(server).get(2).body()).contains("refresh_token=r-0");
    }
  }

  @Test
  void aTokenIsRenewedEarlyButNotAtTheCostOfACall() throws Exception {
    TokenSource source =
        TokenSource.refreshing(
            () -> {
              if (fetched.incrementAndGet() == 2) {
                throw new IOException("away");
              }
              return Token.of("t-" + fetched, Duration.ofHours(1));
            });
    try (FakeServer server = server()) {
      Calls calls = client(server, Auth.bearer(source));
      calls.call(SECURED, Arguments.of());
      time.pass(Duration.ofMinutes(56));
      calls.call(SECURED, Arguments.of());
      calls.call(SECURED, Arguments.of());
      assertThat(fetched).hasValue(2);
      time.pass(Duration.ofSeconds(11));
      calls.call(SECURED, Arguments.of());

      assertThat(server.requests())
          .extracting(r -> r.header("Authorization"))
          .containsExactly("Bearer t-1", "Bearer t-1", "Bearer t-1", "Bearer t-3");
    }
  }

  @Test
  void whoseTimeIsOverFailsNoOtherWhoWaitsForTheSameToken() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch over = new CountDownLatch(1);
    TokenSource source = TokenSource.refreshing(() -> slow(asked, over));
    try (FakeServer server = server()) {
      Calls calls = client(server, Auth.bearer(source));
      CompletableFuture<JsonNode> hasty =
          CompletableFuture.supplyAsync(
              () -> calls.call(SECURED, Arguments.of(), o -> o.timeout(Duration.ofSeconds(1))));
      asked.await();
      CompletableFuture<JsonNode> patient =
          CompletableFuture.supplyAsync(() -> calls.call(SECURED, Arguments.of()));
      time.pass(Duration.ofSeconds(2));
      over.countDown();

      assertThat(patient.join()).isEmpty();
      assertThatThrownBy(hasty::join).hasCauseInstanceOf(ApiTimeoutException.class);
    }
  }

  private Token slow(CountDownLatch asked, CountDownLatch over)
      throws IOException, InterruptedException {
    asked.countDown();
    over.await();
    if (fetched.incrementAndGet() == 1) {
      throw new HttpTimeoutException("No answer in time");
    }
    return Token.of("t-1", Duration.ofHours(1));
  }

  @Test
  void aTokenMayLiveLongerThanAnybodyCounts() throws Exception {
    TokenSource source =
        TokenSource.refreshing(
            () -> Token.of("t-" + fetched.incrementAndGet(), ChronoUnit.FOREVER.getDuration()));
    try (FakeServer server = server()) {
      Calls calls = client(server, Auth.bearer(source));
      calls.call(SECURED, Arguments.of());
      time.pass(Duration.ofDays(365));
      calls.call(SECURED, Arguments.of());

      assertThat(fetched).hasValue(1);
    }
  }

  @Test
  void aTokenThatCannotBeFetchedIsTriedForAgain() throws Exception {
    TokenSource source =
        TokenSource.refreshing(
            () -> {
              throw new IOException("away " + fetched.incrementAndGet());
            });
    try (FakeServer server = server()) {
      Calls calls = client(server, Auth.bearer(source));

      assertThatThrownBy(() -> calls.call(SECURED, Arguments.of()))
          .isInstanceOf(ApiConnectionException.class)
          .hasMessageEndingWith("after 3 attempts: away 3");
      assertThat(server.requests()).isEmpty();
    }
  }

  @Test
  void aTokenThatIsRefusedTwiceIsRefused() throws Exception {
    refused.addAll(List.of("Bearer t-1", "Bearer t-2", "Bearer t-3"));
    try (FakeServer server = server()) {
      Calls calls = client(server, Auth.oauth2(OAuth2.clientCredentials("me", "secret")));

      assertThatThrownBy(() -> calls.call(SECURED, Arguments.of()))
          .isInstanceOf(UnauthorizedException.class);
      assertThat(server.requests()).hasSize(4);
    }
  }

  @Test
  void aBodyThatIsGoneIsNotSentWithANewToken() throws Exception {
    Operation<JsonNode> upload =
        Operation.of("upload", "PUT", "/thing")
            .body(BodyFormat.bytes("image/png"))
            .secured("login")
            .returning(Result.json(JsonNode.class));
    refused.add("Bearer t-1");
    try (FakeServer server = server()) {
      Calls calls = client(server, Auth.oauth2(OAuth2.clientCredentials("me", "secret")));
      Upload once = Upload.once(new ByteArrayInputStream(new byte[3]), 3);

      assertThatThrownBy(() -> calls.call(upload, Arguments.of().body(once)))
          .isInstanceOf(UnauthorizedException.class);
      assertThat(server.requests()).hasSize(2);
    }
  }

  @Test
  void whatTheAuthorizationServerSaysIsSaidWithoutASecret() throws Exception {
    refused.add("grant_type=client_credentials");
    try (FakeServer server = server()) {
      Calls calls = client(server, Auth.oauth2(OAuth2.clientCredentials("me", "secret")));

      TokenException thrown =
          catchThrowableOfType(TokenException.class, () -> calls.call(SECURED, Arguments.of()));

      assertThat(thrown).hasMessage("127.0.0.1 gave no token: it answered 400 invalid_client");
      assertThat(thrown.status()).isEqualTo(400);
      assertThat(thrown.error()).isEqualTo("invalid_client");
    }
  }

  @Test
  void secretsAreInNoTextThatCanBeLogged() {
    OAuth2 grant = OAuth2.password("me", "secret", "ada", "secret");

    assertThat(grant).hasToString("OAuth2[password]");
    assertThat(Auth.oauth2(grant)).hasToString("Auth[BEARER]");
    assertThat(Token.of("secret", Duration.ZERO).toString()).doesNotContain("secret");
  }

  @Test
  void aSecretDoesNotGoOverAnOpenLineWhereTheApiDoesNot() {
    OAuth2 grant = OAuth2.clientCredentials("me", "secret").tokenUrl("http://idp.invalid/token");
    Calls calls = builder("https://api.invalid", Auth.oauth2(grant)).build();

    assertThatThrownBy(() -> calls.call(SECURED, Arguments.of()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The tokenUrl does not start with https://");
  }

  @Test
  void withoutAnAddressThereIsNoToken() {
    Calls calls =
        new ClientBuilder<>(
                Api.of("Test", "").scheme("login", Scheme.Kind.BEARER, ""), (Calls c) -> c)
            .baseUrl("http://api.invalid")
            .auth(Auth.oauth2(OAuth2.clientCredentials("me", "secret")))
            .build();

    assertThatThrownBy(() -> calls.call(SECURED, Arguments.of()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("tokenUrl");
  }

  private FakeServer server() throws IOException {
    return new FakeServer(r -> r.target().equals("/token") ? token(r) : thing(r));
  }

  private Answer token(Request request) {
    if (refused.stream().anyMatch(request.body()::contains)) {
      return new Answer(400, "{\"error\":\"invalid_client\"}", "Content-Type", "application/json");
    }
    int number = fetched.incrementAndGet();
    return Answer.json(
        "{\"access_token\":\"t-%d\",\"expires_in\":3600,\"refresh_token\":\"r-%d\"}"
            .formatted(number, number));
  }

  private Answer thing(Request request) {
    return refused.contains(request.header("Authorization"))
        ? new Answer(401, "")
        : Answer.json("{}");
  }

  private ClientBuilder<Calls> builder(String url, Auth auth) {
    Api api =
        Api.of("Test", "")
            .scheme("login", Scheme.Kind.BEARER, "")
            .flow("login", "clientCredentials", "/token", "", "read", "write")
            .flow("login", "password", "/token", "", "read");
    return new ClientBuilder<>(api, (Calls c) -> c).baseUrl(url).time(time).auth(auth);
  }

  private Calls client(FakeServer server, Auth auth) {
    return builder(server.url(), auth).build();
  }

  private static List<Request> tokenRequests(FakeServer server) {
    return server.requests().stream().filter(r -> r.target().equals("/token")).toList();
  }

  private static void atOnce(int callers, Calls calls) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(callers);
    CountDownLatch ready = new CountDownLatch(callers);
    List<Future<JsonNode>> results = new ArrayList<>();
    for (int i = 0; i < callers; i++) {
      results.add(
          threads.submit(
              () -> {
                ready.countDown();
                ready.await();
                return calls.call(SECURED, Arguments.of());
              }));
    }
    for (Future<JsonNode> result : results) {
      assertThat(result.get()).isEmpty();
    }
    threads.shutdown();
  }
}
