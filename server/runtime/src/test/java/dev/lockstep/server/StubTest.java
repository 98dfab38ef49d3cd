package dev.lockstep.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.server.stub.Examples;
import dev.lockstep.server.stub.StubAuthenticator;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A server without handlers answers with examples. */
class StubTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static LockstepServer server;

  @BeforeAll
  static void start() {
    server = serving(Examples.of(StubTest.class, "lamps.json"));
  }

  private static LockstepServer serving(Examples examples) {
    Api api = new LampsApi(examples);
    return LockstepServer.builder()
        .port(0)
        .api(api)
        .authenticator(StubAuthenticator.of(api))
        .build()
        .start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.uri().resolve(path)).header("Authorization", "Bearer any");
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return send(request);
  }

  private static HttpResponse<String> preferring(String preference) {
    return get("lamps/1", "Prefer", preference);
  }

  private static HttpResponse<String> put(String body) {
    URI uri = server.uri().resolve("lamps/1");
    return send(
        HttpRequest.newBuilder(uri)
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(body)));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void theFirstExampleOfASuccessIsTheAnswer() {
    HttpResponse<String> response = get("lamps/1");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEqualTo("{\"color\":\"red\"}");
    assertThat(response.headers().firstValue("ETag")).hasValue("\"r\"");
    assertThat(response.headers().firstValue("Preference-Applied")).isEmpty();
  }

  @Test
  void acceptChoosesAmongTheMediaTypesOfAnExample() {
    assertThat(get("lamps/1", "Accept", "text/plain").body()).isEqualTo("a red lamp");
  }

  @Test
  void aStatusAndAnExampleCanBePreferred() {
    HttpResponse<String> gone = preferring("code=404");
    assertThat(gone.statusCode()).isEqualTo(404);
    assertThat(gone.body()).isEqualTo("{\"title\":\"Gone\"}");
    assertThat(gone.headers().firstValue("Preference-Applied")).hasValue("code=404");
    HttpResponse<String> blue = preferring("example=\"blau%20%22%C3%BC%22\"");
    assertThat(blue.body()).isEqualTo("{\"color\":\"blue\"}");
    assertThat(blue.headers().firstValue("Preference-Applied")).hasValue("example");
    assertThat(preferring("respond-async, code=200, example=\"red lamp\"").body()).contains("red");
  }

  @Test
  void rangesAndTheDefaultStandForEveryStatusTheyCover() {
    assertThat(preferring("code=418").statusCode()).isEqualTo(418);
    assertThat(preferring("code=418").body()).isEqualTo("{\"error\":\"wrong\"}");
    HttpResponse<String> failed = preferring("code=503");
    assertThat(failed.statusCode()).isEqualTo(503);
    assertThat(failed.body()).isEqualTo("oops");
    assertThat(failed.headers().firstValue("Content-Type")).hasValue("application/octet-stream");
  }

  @Test
  void whatCannotBePreferredIsIgnored() {
    assertThat(preferring("code=abc, example=nobody").body()).isEqualTo("{\"color\":\"red\"}");
  }

  @Test
  void whereNoBodyCanBeThereIsNone() {
    HttpResponse<String> off = preferring("code=204");
    assertThat(off.statusCode()).isEqualTo(204);
    assertThat(off.body()).isEmpty();
  }

  @Test
  void aRefusedRequestIsToldInTheWordsOfTheDocument() {
    HttpResponse<String> wrong = get("lamps/abc");
    assertThat(wrong.statusCode()).isEqualTo(400);
    assertThat(wrong.body()).isEqualTo("{\"error\":\"wrong\"}");
    HttpResponse<String> tooLong = put("{\"color\":\"ultramarine\"}");
    assertThat(tooLong.statusCode()).isEqualTo(400);
    assertThat(tooLong.body()).isEqualTo("{\"error\":\"malformed\"}");
  }

  @Test
  void whoShowsNoCredentialIsNotLetIn() {
    HttpResponse<String> refused = send(HttpRequest.newBuilder(server.uri().resolve("lamps/1")));
    assertThat(refused.statusCode()).isEqualTo(401);
    assertThat(refused.body()).isEqualTo("{\"error\":\"who?\"}");
    assertThat(refused.headers().firstValue("WWW-Authenticate")).hasValue("Bearer realm=\"Lamps\"");
    assertThat(refused.headers().firstValue("X-Hint")).hasValue("ask");
  }

  @Test
  void withoutExamplesTheAnswerIsThatTheOperationIsNotWritten() {
    try (LockstepServer bare = serving(Examples.of(StubTest.class, "nowhere.json"))) {
      URI uri = bare.uri().resolve("lamps/1");
      HttpResponse<String> response =
          send(
              HttpRequest.newBuilder(uri)
                  .header("Content-Type", "application/json")
                  .PUT(BodyPublishers.ofString("{\"color\":\"red\"}")));
      assertThat(response.statusCode()).isEqualTo(501);
      assertThat(response.body()).contains("putLamp is not written", "no example");
    }
  }
}
