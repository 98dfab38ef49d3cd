package dev.lockstep.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the document protects is protected. */
class SecurityTest {
  private static NotesServer server;

  @BeforeAll
  static void start() {
    server = new NotesServer();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String basic(String credentials) {
    return "Basic "
        + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void withoutACredentialEveryWayToSendOneIsNamed() {
    HttpResponse<String> response = server.send("GET", "/secret");
    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.headers().allValues("WWW-Authenticate"))
        .contains(
            "Basic realm=\"Notes\", charset=\"UTF-8\"",
            "ApiKey realm=\"Notes\", in=\"header\", name=\"X-API-Key\"",
            "Bearer realm=\"Notes\"");
    assertThat(NotesServer.json(response).path("detail").asText())
        .isEqualTo("A credential is needed");
  }

  @Test
  void eachWayToSendAGoodCredentialLetsIn() {
    assertThat(server.send("GET", "/secret", "Authorization", basic("ann:a:b")).body())
        .isEqualTo("{\"caller\":\"ann\"}");
    assertThat(server.send("GET", "/secret", "X-API-Key", "k1").statusCode()).isEqualTo(200);
    assertThat(server.send("GET", "/secret?api_key=k1").statusCode()).isEqualTo(200);
    assertThat(server.send("GET", "/secret", "Authorization", "bearer t-admin").body())
        .isEqualTo("{\"caller\":\"root\"}");
  }

  @Test
  void aBadCredentialIsUnauthorized() {
    assertThat(server.send("GET", "/secret", "Authorization", basic("ann:x")).statusCode())
        .isEqualTo(401);
    assertThat(server.send("GET", "/secret", "Authorization", "Basic %%%").statusCode())
        .isEqualTo(401);
    assertThat(server.send("GET", "/secret", "X-API-Key", "").statusCode()).isEqualTo(401);
  }

  @Test
  void aCallerWithoutTheScopeIsForbidden() {
    assertThat(server.send("GET", "/secret", "Authorization", "Bearer t-plain").statusCode())
        .isEqualTo(403);
  }

  @Test
  void whatTheDocumentDoesNotSpeakOfIsClosed() {
    HttpResponse<String> response = server.send("GET", "/forgotten");
    assertThat(response.statusCode()).isEqualTo(403);
    assertThat(response.body()).doesNotContain("nobody");
  }

  @Test
  void aServerThatNobodyCouldLogInToDoesNotStart() {
    LockstepServer.Builder builder =
        LockstepServer.builder().port(0).api(new NotesApi(new NotesHandler()));
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("getSecret");
  }
}
