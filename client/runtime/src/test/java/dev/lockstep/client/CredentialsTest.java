package dev.lockstep.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.client.FakeServer.Answer;
import dev.lockstep.client.FakeServer.Request;
import dev.lockstep.client.auth.Auth;
import dev.lockstep.client.auth.Scheme;
import dev.lockstep.client.call.Calls;
import dev.lockstep.client.operation.Arguments;
import dev.lockstep.client.operation.Operation;
import dev.lockstep.client.operation.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CredentialsTest {
  @Test
  void theFirstAlternativeThatCanBeSatisfiedIsUsed() throws Exception {
    Operation<JsonNode> operation = secured("token", "basic", "header");

    Request sent = sent(operation, Auth.apiKey("k-1"), Auth.basic("me", "päss"));

    assertThat(sent.header("Authorization"))
        .isEqualTo(
            "Basic "
                + Base64.getEncoder().encodeToString("me:päss".getBytes(StandardCharsets.UTF_8)));
    assertThat(sent.header("X-API-Key")).isEmpty();
  }

  @Test
  void aKeyGoesWhereTheDocumentWantsIt() throws Exception {
    assertThat(sent(secured("header"), Auth.apiKey("k 1")).header("X-API-Key")).isEqualTo("k 1");
    assertThat(sent(secured("query"), Auth.apiKey("k 1")).target())
        .isEqualTo("/thing?api_key=k%201");
    assertThat(sent(secured("cookie"), Auth.apiKey("k 1")).header("Cookie")).isEqualTo("key=k%201");
    assertThat(sent(secured("token"), Auth.bearer("t-1")).header("Authorization"))
        .isEqualTo("Bearer t-1");
  }

  @Test
  void aCredentialCanBeMeantForOneScheme() throws Exception {
    Request sent = sent(secured("header", "query"), Auth.apiKey("k-1").forScheme("query"));

    assertThat(sent.header("X-API-Key")).isEmpty();
    assertThat(sent.target()).isEqualTo("/thing?api_key=k-1");
  }

  @Test
  void schemesThatAreNeededTogetherAreUsedTogetherOrNotAtAll() throws Exception {
    Operation<JsonNode> both =
        Operation.of("both", "GET", "/thing")
            .secured("basic", "header")
            .returning(Result.json(JsonNode.class));

    assertThat(sent(both, Auth.basic("a", "b")).header("Authorization")).isEmpty();
    Request sent = sent(both, Auth.basic("a", "b"), Auth.apiKey("k"));
    assertThat(sent.header("Authorization")).isNotEmpty();
    assertThat(sent.header("X-API-Key")).isEqualTo("k");
  }

  @Test
  void whatIsGivenBesidesIsShownWhereAnAlternativeAsksForMore() throws Exception {
    Operation<JsonNode> maybeMore =
        Operation.of("maybeMore", "GET", "/thing")
            .secured("header")
            .secured("header", "query")
            .returning(Result.json(JsonNode.class));
    Auth key = Auth.apiKey("k").forScheme("header");

    assertThat(sent(maybeMore, key, Auth.apiKey("q").forScheme("query")).target())
        .isEqualTo("/thing?api_key=q");
    assertThat(sent(maybeMore, key).target()).isEqualTo("/thing");
    Request alone = sent(maybeMore, Auth.apiKey("k"));
    assertThat(alone.header("X-API-Key")).isEqualTo("k");
    assertThat(alone.target()).as("not the same key twice").isEqualTo("/thing");
  }

  @Test
  void anOpenOperationGetsNoCredential() throws Exception {
    Request sent = sent(Clients.GET, Auth.basic("a", "b"), Auth.apiKey("k"), Auth.bearer("t"));

    assertThat(sent.headers()).doesNotContainKeys("Authorization", "X-api-key", "Cookie");
    assertThat(sent.target()).isEqualTo("/thing");
  }

  @Test
  void aDerivedClientHasItsOwnCredentials() throws Exception {
    try (FakeServer server = new FakeServer(request -> Answer.json("{}"))) {
      Calls first = Clients.at(server.url()).auth(Auth.apiKey("first")).build();
      Calls second =
          ClientBuilder.<Calls>derive(
              Api.of("Test", "").scheme("header", apiKeyHeader(), "X-API-Key"),
              calls -> calls,
              first,
              b -> b.auth(Auth.apiKey("second")));

      second.call(secured("header"), Arguments.of());

      assertThat(server.only().header("X-API-Key")).isEqualTo("second");
      assertThat(second.settings().stages().transport())
          .isSameAs(first.settings().stages().transport());
      assertThat(second.settings().owned()).isFalse();
    }
  }

  @Test
  void aSecretIsInNoTextThatCanBeLogged() {
    Auth auth = Auth.basic("me", "secret");
    Calls calls = Clients.at("http://localhost").auth(auth).build();

    assertThat(auth.toString()).isEqualTo("Auth[BASIC]");
    assertThat(calls.settings().toString()).doesNotContain("secret", "bWU6c2VjcmV0");
    assertThatThrownBy(() -> Auth.apiKey("sec\nret"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("sec");
    for (Auth odd : List.of(Auth.apiKey("sécret"), Auth.apiKey("s\u20acret"))) {
      assertThatThrownBy(() -> sent(secured("header"), odd))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageNotContaining("cret");
    }
  }

  private static Scheme.Kind apiKeyHeader() {
    return Scheme.Kind.API_KEY_HEADER;
  }

  private static Operation<JsonNode> secured(String... alternatives) {
    Operation.Builder operation = Operation.of("getThing", "GET", "/thing");
    for (String scheme : alternatives) {
      operation.secured(scheme);
    }
    return operation.returning(Result.json(JsonNode.class));
  }

  private static Request sent(Operation<?> operation, Auth... auths) throws IOException {
    try (FakeServer server = new FakeServer(request -> Answer.json("{}"))) {
      ClientBuilder<Calls> builder = Clients.at(server.url());
      for (Auth auth : auths) {
        builder.auth(auth);
      }
      builder.build().call(operation, Arguments.of());
      return server.only();
    }
  }
}
