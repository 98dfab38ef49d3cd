package dev.lockstep.contracts.client;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.client.Api;
import dev.lockstep.client.ClientBuilder;
import dev.lockstep.client.auth.Auth;
import dev.lockstep.client.auth.Scheme;
import dev.lockstep.client.call.ApiResponse;
import dev.lockstep.client.operation.Arguments;
import dev.lockstep.client.operation.Operation;
import dev.lockstep.client.operation.Result;
import dev.lockstep.client.style.Param;
import dev.lockstep.client.style.Style;
import dev.lockstep.contracts.Notes;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ClientTrialTest {
  private final PlainStub stub = new PlainStub();

  /** A client of the document, as the generator would write it if that parameter had that name. */
  private record NotesClient(dev.lockstep.client.call.Calls calls, String words)
      implements AutoCloseable {
    ApiResponse<JsonNode> getNote(Passed passed) {
      Arguments arguments = Arguments.of(passed.required("path:id", new TypeReference<Long>() {}));
      passed.optional(
          "query:words", new TypeReference<List<String>>() {}, v -> arguments.set(1, v));
      Operation<JsonNode> operation =
          Operation.of("getNote", "GET", "/notes/{id}")
              .param(Param.path("id"))
              .param(Param.query(words).style(Style.FORM, false))
              .secured("key")
              .accept("application/json", "application/problem+json")
              .returning(Result.json(JsonNode.class));
      return calls.respond(operation, arguments, options -> {});
    }

    @Override
    public void close() {
      calls.close();
    }
  }

  @AfterEach
  void close() {
    stub.close();
  }

  @Test
  void aClientThatSendsWhatTheDocumentSaysHasNoComplaint() {
    assertThatCode(() -> send("words")).doesNotThrowAnyException();
  }

  @Test
  void aRenamedQueryParameterIsNamedWithItsOperation() {
    assertThatThrownBy(() -> send("terms"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContainingAll("getNote", "'words' but was missing", "'terms'");
  }

  private void send(String words) {
    Api api = Api.of("Notes", "").scheme("key", Scheme.Kind.API_KEY_HEADER, "X-API-Key");
    ClientTrial<NotesClient> trial =
        new ClientTrial<>(
            Notes.contract(),
            (url, auths) -> client(api, words, url, auths),
            new Calls<NotesClient>().with("getNote", NotesClient::getNote),
            stub);
    trial.send(Notes.one("getNote 200 noteSeven"));
  }

  private static NotesClient client(Api api, String words, String url, List<Auth> auths) {
    ClientBuilder<NotesClient> builder =
        new ClientBuilder<>(api, calls -> new NotesClient(calls, words));
    auths.forEach(builder::auth);
    return builder.baseUrl(url).build();
  }
}
