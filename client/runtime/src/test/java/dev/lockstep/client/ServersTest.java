package dev.lockstep.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.client.FakeServer.Answer;
import dev.lockstep.client.auth.Auth;
import dev.lockstep.client.auth.Scheme;
import dev.lockstep.client.call.Calls;
import dev.lockstep.client.operation.Arguments;
import dev.lockstep.client.operation.Operation;
import dev.lockstep.client.operation.Result;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An API that is at one server, and an operation of it that is at another one. */
final class ServersTest {
  private FakeServer usual;
  private FakeServer files;

  @BeforeEach
  void start() throws Exception {
    usual = new FakeServer(r -> Answer.json("{\"at\":\"usual\"}"));
    files = new FakeServer(r -> Answer.json("{\"at\":\"files\"}"));
  }

  @AfterEach
  void stop() {
    usual.close();
    files.close();
  }

  @Test
  void anOperationIsWhereTheDocumentHasIt() {
    assertThat(at(builder().build())).isEqualTo("files");
    assertThat(files.only().target()).isEqualTo("/v1/thing");
  }

  @Test
  void itGetsTheCredentialsThatItAsksFor() {
    at(builder().auth(Auth.bearer("t-1")).build());

    assertThat(files.only().header("Authorization")).isEqualTo("Bearer t-1");
  }

  @Test
  void allOfItIsWhereTheClientIsTold() {
    assertThat(at(builder().baseUrl(usual.url()).build())).isEqualTo("usual");
    assertThat(
            at(builder().fromEnv(Map.of("test.baseUrl", usual.url())::get, name -> null).build()))
        .isEqualTo("usual");
  }

  @Test
  void aDerivedClientGoesWhereTheFirstOneWent() {
    assertThat(at(derived(builder().build()))).isEqualTo("files");
    assertThat(at(derived(builder().baseUrl(usual.url()).build()))).isEqualTo("usual");
  }

  private Api api() {
    return Api.of("Test", usual.url()).scheme("token", Scheme.Kind.BEARER, "");
  }

  private ClientBuilder<Calls> builder() {
    return new ClientBuilder<>(api(), Function.<Calls>identity());
  }

  private Calls derived(Calls from) {
    return ClientBuilder.derive(api(), Function.<Calls>identity(), from, c -> c.header("X", "y"));
  }

  private String at(Calls calls) {
    Operation<JsonNode> upload =
        Operation.of("upload", "GET", "/thing")
            .server(files.url() + "/v1")
            .secured("token")
            .returning(Result.json(JsonNode.class));
    return calls.call(upload, Arguments.of()).path("at").asText();
  }
}
