package dev.lockstep.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.client.FakeServer.Answer;
import dev.lockstep.client.call.ApiResponse;
import dev.lockstep.client.error.InvalidResponseException;
import dev.lockstep.client.operation.Arguments;
import dev.lockstep.client.operation.NoContent;
import dev.lockstep.client.operation.Operation;
import dev.lockstep.client.operation.Result;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class AnswerTest {
  private static final Operation<Map<String, List<Integer>>> NESTED =
      Operation.of("nested", "GET", "/nested")
          .returning(Result.json(new TypeReference<Map<String, List<Integer>>>() {}));

  @Test
  void aPageOfHtmlIsNoAnswerEvenIfItSaysThatAllIsWell() {
    Answer html = new Answer(200, "<html>Log in</html>", "Content-Type", "text/html");

    assertThatThrownBy(() -> called(html, Clients.GET))
        .isInstanceOf(InvalidResponseException.class)
        .hasMessage("getThing (GET /thing) was answered 200, but its body is text/html");
  }

  @Test
  void aMissingBodyIsSaidToBeMissing() {
    assertThatThrownBy(() -> called(new Answer(200, ""), Clients.GET))
        .isInstanceOf(InvalidResponseException.class)
        .hasMessageEndingWith("has no body");
  }

  @Test
  void aWrongValueIsNamedByItsPlace() {
    assertThatThrownBy(() -> called(Answer.json("{\"a/b\":[1,\"two\"]}"), NESTED))
        .isInstanceOfSatisfying(
            InvalidResponseException.class, e -> assertThat(e.pointer()).contains("/a~1b/1"));
  }

  @Test
  void halfAJsonTextIsNoAnswer() {
    assertThatThrownBy(() -> called(Answer.json("{\"a\":[1,"), NESTED))
        .isInstanceOf(InvalidResponseException.class);
  }

  @Test
  void jsonWithSomethingBehindItIsNoAnswer() {
    assertThatThrownBy(() -> called(Answer.json("{} {}"), NESTED))
        .isInstanceOf(InvalidResponseException.class);
  }

  @Test
  void jsonMayHaveAnyNameThatEndsInJson() throws Exception {
    Answer answer = new Answer(200, "{}", "Content-Type", "application/vnd.thing+json;v=2");

    assertThat(called(answer, Clients.GET).isObject()).isTrue();
  }

  @Test
  void aBodyThatMayBeMissingIsOptional() throws Exception {
    Operation<Optional<JsonNode>> operation =
        Operation.of("maybe", "GET", "/maybe").returning(Result.optional(JsonNode.class));

    assertThat(called(new Answer(204, ""), operation)).isEmpty();
    assertThat(called(Answer.json("7"), operation)).isPresent();
  }

  @Test
  void textIsInItsOwnCharsetOrElseInUtf8() throws Exception {
    Operation<String> text = Operation.of("text", "GET", "/text").returning(Result.text());

    assertThat(called(new Answer(200, "Grüße", "Content-Type", "text/plain"), text))
        .isEqualTo("Grüße");
    assertThatThrownBy(
            () -> called(new Answer(200, "x", "Content-Type", "text/plain;charset=no"), text))
        .isInstanceOf(InvalidResponseException.class);
  }

  @Test
  void aResponseHasStatusAndHeaders() throws Exception {
    Answer answer = Answer.json("[1,2]", "ETag", "\"v1\"", "X-Total-Count", "2");
    try (FakeServer server = new FakeServer(request -> answer)) {
      ApiResponse<List<Integer>> response =
          Clients.at(server.url()).build().respond(Clients.NUMBERS, Arguments.of());

      assertThat(response.status()).isEqualTo(200);
      assertThat(response.headers().etag()).contains("\"v1\"");
      assertThat(response.headers().first("x-total-count")).contains("2");
      assertThat(response.body()).containsExactly(1, 2);
    }
  }

  @Test
  void whatSaysThatItHasNoContentHasNone() throws Exception {
    Operation<?> operation = Operation.of("o", "DELETE", "/x").returning(Result.none());
    for (String more : List.of("Content-Length: 1\n\n1", "Transfer-Encoding: chunked\n\n0\n\n")) {
      try (RawServer server = RawServer.closing("HTTP/1.1 204 No Content\n" + more)) {
        assertThat(Clients.call(server.url(), operation)).isEqualTo(NoContent.INSTANCE);
      }
    }
  }

  @Test
  void aBodyThatShouldNotBeThereIsPassedOver() throws Exception {
    Operation<NoContent> delete = Operation.of("del", "DELETE", "/x").returning(Result.none());

    assertThat(called(Answer.json("{}"), delete)).isEqualTo(NoContent.INSTANCE);
  }

  private static <T> T called(Answer answer, Operation<T> operation) throws IOException {
    try (FakeServer server = new FakeServer(request -> answer)) {
      return Clients.call(server.url(), operation);
    }
  }
}
