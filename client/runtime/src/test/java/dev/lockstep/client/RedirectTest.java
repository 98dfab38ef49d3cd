package dev.lockstep.client;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.client.FakeServer.Answer;
import dev.lockstep.client.FakeServer.Request;
import dev.lockstep.client.auth.Auth;
import dev.lockstep.client.body.BodyFormat;
import dev.lockstep.client.body.Upload;
import dev.lockstep.client.call.Calls;
import dev.lockstep.client.call.Params;
import dev.lockstep.client.error.ApiStatusException;
import dev.lockstep.client.error.RedirectException;
import dev.lockstep.client.error.RedirectException.Reason;
import dev.lockstep.client.http.Headers;
import dev.lockstep.client.http.HttpAnswer;
import dev.lockstep.client.http.HttpCall;
import dev.lockstep.client.operation.Arguments;
import dev.lockstep.client.operation.Operation;
import dev.lockstep.client.operation.Result;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
final class RedirectTest {
  @Test
  void aRedirectIsFollowedToWhereItLeads() throws Exception {
    for (String location : List.of("/there?x=1#part", "there?x=1", "//{host}/there?x=1")) {
      try (FakeServer server = redirecting(302, location)) {
        client(server).call(Clients.GET, Arguments.of());

        assertThat(lines(server)).containsExactly("GET /thing", "GET /there?x=1");
      }
    }
  }

  @Test
  void aLocationOfAQueryAloneKeepsThePath() throws Exception {
    try (FakeServer server = redirecting(302, "?page=2")) {
      client(server).call(Clients.GET, Arguments.of());

      assertThat(lines(server)).containsExactly("GET /thing", "GET /thing?page=2");
    }
  }

  @Test
  void whatAServerForgotToEncodeIsEncoded() throws Exception {
    String utf8 = new String("/thére|{1} 2".getBytes(UTF_8), ISO_8859_1);
    List<String> targets = new ArrayList<>();
    Calls calls =
        Clients.at("http://localhost")
            .transport((call, deadline) -> moved(call, targets, utf8))
            .build();

    calls.call(Clients.GET, Arguments.of());

    assertThat(targets).containsExactly("/thing", "/th%C3%A9re%7C%7B1%7D%202");
  }

  @Test
  void aLocationThatIsNoneLeadsNowhereElse() throws Exception {
    for (String location : List.of("", "#part")) {
      try (FakeServer server = redirecting(302, location)) {
        assertThat(refused(client(server), Clients.GET, Arguments.of())).isEqualTo(Reason.LOOP);
      }
    }
  }

  @Test
  void aKeyThatTheServerSendsBackIsInNoMessage() throws Exception {
    try (FakeServer server = redirecting(302, "/%zz?api_key=sesame")) {
      assertThatThrownBy(() -> client(server).call(Clients.GET, Arguments.of()))
          .isInstanceOf(RedirectException.class)
          .hasNoCause()
          .hasMessageNotContaining("sesame");
    }
  }

  @Test
  void theMethodIsChangedAsTheStatusAsks() throws Exception {
    assertThat(followed("POST", 301)).isEqualTo("GET ");
    assertThat(followed("POST", 302)).isEqualTo("GET ");
    assertThat(followed("POST", 303)).isEqualTo("GET ");
    assertThat(followed("POST", 307)).isEqualTo("POST 1");
    assertThat(followed("POST", 308)).isEqualTo("POST 1");
    assertThat(followed("PUT", 301)).isEqualTo("PUT 1");
    assertThat(followed("PUT", 302)).isEqualTo("PUT 1");
    assertThat(followed("PUT", 303)).isEqualTo("GET ");
    assertThat(followed("DELETE", 307)).isEqualTo("DELETE 1");
  }

  @Test
  void whatBecomesAGetHasNoTypeOfABodyAnyMore() throws Exception {
    try (FakeServer server = redirecting(303, "/there")) {
      client(server).call(of("POST"), Arguments.of().body(1));

      assertThat(server.requests().get(1).headers()).doesNotContainKey("Content-type");
    }
  }

  @Test
  void aBodyThatIsGoneIsNotRedirected() throws Exception {
    Operation<JsonNode> upload =
        Operation.of("upload", "PUT", "/thing")
            .body(BodyFormat.bytes("image/png"))
            .returning(Result.json(JsonNode.class));
    InputStream bytes = new ByteArrayInputStream(new byte[] {1, 2, 3});
    try (FakeServer server = redirecting(307, "/there")) {
      Arguments arguments = Arguments.of().body(Upload.once(bytes, 3));

      assertThat(refused(client(server), upload, arguments)).isEqualTo(Reason.BODY_IS_GONE);
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void nothingSecretGoesToAnotherOrigin() throws Exception {
    try (FakeServer other = new FakeServer(request -> Answer.json("{}"));
        FakeServer server =
            new FakeServer(
                r ->
                    new Answer(
                        307, "", "Location", other.url() + "/there?a=1&api_key=k%201&b=2"))) {
      Calls calls =
          Clients.at(server.url()).auth(Auth.apiKey("k 1")).auth(Auth.bearer("t-1")).build();
      for (String scheme : List.of("header", "query", "cookie", "token")) {
        calls.call(secured(scheme), Arguments.of(), RedirectTest::byHand);
      }

      assertThat(server.requests()).hasSize(4);
      assertThat(other.requests())
          .hasSize(4)
          .allSatisfy(r -> assertThat(r.target()).isEqualTo("/there?a=1&b=2"))
          .allSatisfy(
              r ->
                  assertThat(r.headers().keySet())
                      .containsExactlyInAnyOrder(
                          "Accept", "Accept-encoding", "Content-length", "Host", "User-agent"));
    }
  }

  @Test
  void withinAnOriginCredentialsStay() throws Exception {
    try (FakeServer server = redirecting(302, "/there")) {
      Calls calls =
          Clients.at(server.url()).auth(Auth.apiKey("k 1")).auth(Auth.bearer("t-1")).build();
      for (String scheme : List.of("header", "query", "token")) {
        calls.call(secured(scheme), Arguments.of());
      }

      List<Request> requests = server.requests();
      assertThat(requests.get(1).header("X-API-Key")).isEqualTo("k 1");
      assertThat(requests.get(3).target()).isEqualTo("/there?api_key=k%201");
      assertThat(requests.get(5).header("Authorization")).isEqualTo("Bearer t-1");
    }
  }

  @Test
  void whoComesBackFromAnotherOriginHasNoCredentialsAnyMore() throws Exception {
    try (FakeServer other =
            new FakeServer(r -> new Answer(302, "", "Location", r.target().substring(2)));
        FakeServer server =
            new FakeServer(
                r ->
                    r.target().equals("/back")
                        ? Answer.json("{}")
                        : new Answer(302, "", "Location", other.url() + "/?" + back(r)))) {
      Clients.at(server.url())
          .auth(Auth.bearer("t-1"))
          .build()
          .call(secured("token"), Arguments.of());

      assertThat(server.requests())
          .extracting(r -> r.header("Authorization"))
          .containsExactly("Bearer t-1", "");
    }
  }

  @Test
  void aLoopIsFoundAtOnce() throws Exception {
    try (FakeServer server =
        new FakeServer(
            r ->
                new Answer(
                    302, "", "Location", r.target().equals("/thing") ? "/other" : "/thing"))) {
      assertThat(refused(client(server), Clients.GET, Arguments.of())).isEqualTo(Reason.LOOP);
      assertThat(lines(server)).containsExactly("GET /thing", "GET /other");
    }
  }

  @Test
  void aChainThatDoesNotEndIsCutOff() throws Exception {
    try (FakeServer server =
        new FakeServer(r -> new Answer(302, "", "Location", r.target() + "x"))) {
      assertThat(refused(client(server), Clients.GET, Arguments.of())).isEqualTo(Reason.TOO_MANY);
      assertThat(server.requests()).hasSize(6);
      Calls one = Clients.at(server.url()).redirects(1).build();
      assertThat(refused(one, Clients.GET, Arguments.of())).isEqualTo(Reason.TOO_MANY);
      assertThat(server.requests()).hasSize(8);
    }
  }

  @Test
  void whatIsNoAddressOfAWebServerIsRefused() throws Exception {
    for (String location : List.of("file:///etc/passwd", "http://u:p@x/", "mailto:a", "/a%zz")) {
      try (FakeServer server = redirecting(302, location)) {
        assertThat(refused(client(server), Clients.GET, Arguments.of()))
            .isEqualTo(Reason.NOT_A_URL);
      }
    }
  }

  @Test
  void whatIsSecureStaysSecure() {
    Calls calls =
        Clients.at("https://localhost")
            .transport(
                (call, deadline) ->
                    new HttpAnswer(
                        302,
                        Headers.of(Map.of("location", List.of("http://localhost/x?secret=1"))),
                        InputStream.nullInputStream()))
            .build();

    RedirectException thrown =
        catchThrowableOfType(
            RedirectException.class, () -> calls.call(Clients.GET, Arguments.of()));

    assertThat(thrown.reason()).isEqualTo(Reason.NOT_SECURE);
    assertThat(thrown)
        .hasMessage("getThing (GET /thing) is not redirected (NOT_SECURE): http://localhost/x");
  }

  @Test
  void redirectsCanBeLeftToTheCaller() throws Exception {
    try (FakeServer server = redirecting(302, "/there")) {
      Calls calls = Clients.at(server.url()).redirects(0).build();

      ApiStatusException thrown =
          catchThrowableOfType(
              ApiStatusException.class, () -> calls.call(Clients.GET, Arguments.of()));

      assertThat(thrown.headers().first("Location")).contains("/there");
      assertThat(server.requests()).hasSize(1);
    }
  }

  private static HttpAnswer moved(HttpCall call, List<String> targets, String location) {
    targets.add(call.uri().getRawPath());
    return new HttpAnswer(
        targets.size() == 1 ? 302 : 200,
        Headers.of(Map.of("Location", List.of(location))),
        new ByteArrayInputStream("1".getBytes(UTF_8)));
  }

  private static void byHand(Params<?> o) {
    o.header("Proxy-Authorization", "Basic x").header("Cookie", "a=b").header("X-Tenant", "t");
  }

  private static String back(Request request) {
    return "http://" + request.header("Host") + "/back";
  }

  private static Operation<JsonNode> secured(String scheme) {
    return Operation.of("getThing", "GET", "/thing")
        .secured(scheme)
        .returning(Result.json(JsonNode.class));
  }

  private static Operation<JsonNode> of(String method) {
    return Operation.of("doThing", method, "/thing").json().returning(Result.json(JsonNode.class));
  }

  private static FakeServer redirecting(int status, String location) throws Exception {
    return new FakeServer(
        r ->
            !r.target().matches(".*(there|page).*")
                ? new Answer(status, "", "Location", location.replace("{host}", r.header("Host")))
                : Answer.json("{}"));
  }

  private static Calls client(FakeServer server) {
    return Clients.at(server.url()).build();
  }

  private static List<String> lines(FakeServer server) {
    return server.requests().stream().map(r -> r.method() + " " + r.target()).toList();
  }

  private static String followed(String method, int status) throws Exception {
    try (FakeServer server = redirecting(status, "/there")) {
      client(server).call(of(method), Arguments.of().body(1));
      Request last = server.requests().get(1);
      return last.method() + " " + last.body();
    }
  }

  private static Reason refused(Calls calls, Operation<?> operation, Arguments arguments) {
    return catchThrowableOfType(RedirectException.class, () -> calls.call(operation, arguments))
        .reason();
  }
}
