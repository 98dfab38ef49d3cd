package dev.lockstep.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import dev.lockstep.client.FakeServer.Answer;
import dev.lockstep.client.call.Calls;
import dev.lockstep.client.error.ApiConnectionException;
import dev.lockstep.client.error.RedirectException;
import dev.lockstep.client.http.Headers;
import dev.lockstep.client.http.HttpAnswer;
import dev.lockstep.client.operation.Arguments;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
final class ConnectionTest {
  @Test
  void anInterceptorChangesEveryRequestInItsTurn() throws Exception {
    AtomicInteger left = new AtomicInteger(1);
    try (FakeServer server =
        new FakeServer(r -> left.getAndDecrement() > 0 ? new Answer(503, "") : Answer.json("{}"))) {
      Calls calls =
          Clients.at(server.url())
              .time(new FakeTime())
              .interceptor((request, chain) -> chain.proceed(request.withHeader("X-Trace", "1")))
              .interceptor(
                  (request, chain) ->
                      chain.proceed(
                          request.withHeader("X-Trace", request.headers().first("X-Trace") + "2")))
              .build();
      calls.call(Clients.GET, Arguments.of());

      assertThat(server.requests())
          .hasSize(2)
          .allSatisfy(r -> assertThat(r.header("X-Trace")).isEqualTo("Optional[1]2"));
    }
  }

  @Test
  void aConnectionOutlastsAnswersThatNobodyReads() throws Exception {
    String page = "<p>Later</p>".repeat(1000);
    Deque<Answer> answers = new ArrayDeque<>();
    answers.add(new Answer(503, page));
    answers.add(new Answer(302, page, "Location", "/there"));
    answers.add(Answer.json("{}"));
    try (FakeServer server = new FakeServer(r -> answers.remove())) {
      Clients.at(server.url()).time(new FakeTime()).build().call(Clients.GET, Arguments.of());

      assertThat(server.requests()).hasSize(3);
      assertThat(server.connections()).isEqualTo(1);
    }
  }

  @Test
  void anInterceptorMayAnswerItself() {
    Calls calls =
        Clients.at("http://127.0.0.1:1")
            .interceptor((request, chain) -> new HttpAnswer(200, Headers.none(), json("[1]")))
            .build();

    assertThat(calls.call(Clients.NUMBERS, Arguments.of())).containsExactly(1);
  }

  @Test
  void aFailureOfAnInterceptorIsOneOfTheConnection() {
    AtomicInteger tries = new AtomicInteger();
    Calls calls =
        Clients.at("http://127.0.0.1:1")
            .time(new FakeTime())
            .interceptor(
                (request, chain) -> {
                  throw new IOException("try " + tries.incrementAndGet());
                })
            .build();

    assertThatThrownBy(() -> calls.call(Clients.GET, Arguments.of()))
        .isInstanceOf(ApiConnectionException.class)
        .hasMessageEndingWith("after 3 attempts: try 3");
  }

  @Test
  void aProxyIsShownItsLoginAndNobodyElseIs() throws Exception {
    try (FakeServer proxy = new FakeServer(r -> Answer.json("{}"));
        FakeServer server = new FakeServer(r -> Answer.json("{}"))) {
      InetSocketAddress address =
          InetSocketAddress.createUnresolved("127.0.0.1", URI.create(proxy.url()).getPort());
      Clients.at("http://api.invalid")
          .proxy(ProxySelector.of(address))
          .proxyLogin("me", "secret")
          .build()
          .call(Clients.GET, Arguments.of());
      Clients.at(server.url()).proxyLogin("me", "secret").build().call(Clients.GET, Arguments.of());

      assertThat(proxy.only().target()).isEqualTo("http://api.invalid/thing");
      assertThat(proxy.only().header("Proxy-Authorization")).isEqualTo("Basic bWU6c2VjcmV0");
      assertThat(server.only().header("Proxy-Authorization")).isEmpty();
    }
  }

  @Test
  void aClientShowsItsCertificate(@TempDir Path folder) throws Exception {
    SSLContext context = Keys.in(folder.resolve("keys.p12"));
    HttpsServer server = mutual(context);
    try {
      String url = "https://127.0.0.1:" + server.getAddress().getPort();

      JsonNode answer =
          Clients.at(url).sslContext(context).build().call(Clients.GET, Arguments.of());

      assertThat(answer.get("peer").textValue()).isEqualTo("CN=test");
      AtomicInteger tries = new AtomicInteger();
      assertThatThrownBy(() -> untrusting(url, tries).call(Clients.GET, Arguments.of()))
          .isInstanceOf(ApiConnectionException.class);
      assertThat(tries).as("trust does not come by trying again").hasValue(1);
    } finally {
      server.stop(0);
    }
  }

  @Test
  void whatWasAskedOverTlsIsNotAskedInCleartext(@TempDir Path folder) throws Exception {
    SSLContext context = Keys.in(folder.resolve("keys.p12"));
    HttpsServer secure = mutual(context);
    try (FakeServer open = new FakeServer(r -> Answer.json("{}"))) {
      secure.createContext(
          "/thing",
          exchange -> {
            exchange.getResponseHeaders().add("Location", open.url() + "/thing");
            exchange.sendResponseHeaders(307, -1);
            exchange.close();
          });
      String url = "https://127.0.0.1:" + secure.getAddress().getPort();
      Calls calls = Clients.at(url).sslContext(context).build();

      assertThatThrownBy(() -> calls.call(Clients.GET, Arguments.of()))
          .isInstanceOfSatisfying(
              RedirectException.class,
              e -> assertThat(e.reason()).isEqualTo(RedirectException.Reason.NOT_SECURE));
      assertThat(open.requests()).isEmpty();
    } finally {
      secure.stop(0);
    }
  }

  @Test
  void connectionsThatAreThereCannotBeSetUpAgain() {
    Calls calls = Clients.at("http://127.0.0.1:1").build();

    assertThatThrownBy(
            () ->
                ClientBuilder.derive(
                    Api.of("Test", ""), c -> c, calls, b -> b.proxy(ProxySelector.getDefault())))
        .isInstanceOf(IllegalStateException.class);
  }

  private static Calls untrusting(String url, AtomicInteger tries) {
    return Clients.at(url)
        .time(new FakeTime())
        .interceptor(
            (request, chain) -> {
              tries.incrementAndGet();
              return chain.proceed(request);
            })
        .build();
  }

  private static InputStream json(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static HttpsServer mutual(SSLContext context) throws IOException {
    HttpsServer server =
        HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new Mutual(context));
    server.createContext(
        "/",
        exchange -> {
          String peer =
              ((com.sun.net.httpserver.HttpsExchange) exchange)
                  .getSSLSession()
                  .getPeerPrincipal()
                  .getName();
          byte[] body = ("{\"peer\":\"" + peer + "\"}").getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    return server;
  }

  private static final class Mutual extends HttpsConfigurator {
    Mutual(SSLContext context) {
      super(context);
    }

    @Override
    public void configure(HttpsParameters parameters) {
      SSLParameters tls = getSSLContext().getDefaultSSLParameters();
      tls.setNeedClientAuth(true);
      parameters.setSSLParameters(tls);
    }
  }
}
