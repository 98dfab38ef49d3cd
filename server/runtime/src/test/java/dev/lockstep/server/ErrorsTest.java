package dev.lockstep.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every error is a problem, whoever answers it. */
class ErrorsTest {
  private static NotesServer server;

  @BeforeAll
  static void start() {
    server = new NotesServer();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static JsonNode assertProblem(HttpResponse<String> response, int status) {
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    JsonNode problem = NotesServer.json(response);
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    assertThat(problem.path("type").asText()).isEqualTo("about:blank");
    assertThat(problem.path("title").asText()).isNotBlank();
    assertThat(problem.path("instance").asText()).isEqualTo(response.uri().getRawPath());
    assertThat(response.headers().firstValue("X-Request-Id"))
        .hasValue(problem.path("requestId").asText());
    return problem;
  }

  private static void assertRawProblem(String response, int status) {
    assertThat(response).startsWith("HTTP/1.1 " + status + " ");
    assertThat(response.toLowerCase(Locale.ROOT))
        .contains("content-type: application/problem+json", "x-request-id: ")
        .doesNotContain("server: ");
    assertThat(response).contains("\"status\":" + status, "\"requestId\":\"");
  }

  @Test
  void aQueryParameterOfTheWrongTypeIsABadRequestThatNamesIt() {
    JsonNode problem = assertProblem(server.send("GET", "/notes?_page=abc"), 400);
    assertThat(problem.at("/errors/0/parameter").asText()).isEqualTo("_page");
    assertThat(problem.at("/errors/0/code").asText()).isEqualTo("type");
  }

  @Test
  void aPathParameterOfTheWrongTypeIsABadRequestThatNamesIt() {
    JsonNode problem = assertProblem(server.send("GET", "/notes/abc"), 400);
    assertThat(problem.at("/errors/0/parameter").asText()).isEqualTo("id");
  }

  @Test
  void brokenConstraintsOfTheBodyAreAllNamedByTheirPointers() {
    String body = "{\"summary\":\"\",\"stars\":9,\"tags\":[\"ok\",\"NO\"],\"more\":1}";
    JsonNode problem = assertProblem(server.post("/notes", body), 422);
    assertThat(problem.at("/errors").findValuesAsText("pointer"))
        .containsExactly("/summary", "/stars", "/tags/1", "/more");
    assertThat(problem.at("/errors").findValuesAsText("code"))
        .containsExactly("minLength", "maximum", "pattern", "additionalProperties");
  }

  @Test
  void faultsOfParametersAndBodyAreReportedTogether() {
    HttpResponse<String> response =
        server.send(
            "POST",
            "/notes",
            BodyPublishers.ofString("{}"),
            "Content-Type",
            "application/json",
            "Idempotency-Key",
            "much-too-long-a-key");
    JsonNode problem = assertProblem(response, 400);
    assertThat(problem.at("/errors/0/parameter").asText()).isEqualTo("Idempotency-Key");
    assertThat(problem.at("/errors/1/pointer").asText()).isEqualTo("/summary");
    assertThat(problem.at("/errors/1/code").asText()).isEqualTo("required");
  }

  @Test
  void malformedJsonIsToldWhereAndNotHow() {
    JsonNode problem = assertProblem(server.post("/notes", "{\"summary\":\n oops}"), 400);
    assertThat(problem.at("/errors/0/code").asText()).isEqualTo("malformed");
    assertThat(problem.at("/errors/0/message").asText()).startsWith("not JSON at line 2, column ");
    assertThat(problem.toString()).doesNotContain("oops", "jackson", "Source");
  }

  @Test
  void aNameUsedTwiceIsMalformed() {
    JsonNode problem =
        assertProblem(server.post("/notes", "{\"summary\":\"a\",\"summary\":\"b\"}"), 400);
    assertThat(problem.at("/errors/0/message").asText()).startsWith("a name is used twice");
  }

  @Test
  void moreThanOneJsonValueIsMalformed() {
    assertProblem(server.post("/notes", "{\"summary\":\"a\"} {}"), 400);
  }

  @Test
  void aBodyThatIsTooDeepIsMalformed() {
    assertProblem(server.post("/notes", "[".repeat(5_000)), 400);
  }

  @Test
  void aMissingBodyIsABadRequest() {
    assertProblem(server.send("POST", "/notes", "Content-Type", "application/json"), 400);
  }

  @Test
  void anUnknownPathIsNotFound() {
    assertProblem(server.send("GET", "/nowhere"), 404);
  }

  @Test
  void aMethodThatAPathDoesNotHaveIsToldWhichItHas() {
    HttpResponse<String> response = server.send("DELETE", "/notes");
    assertProblem(response, 405);
    assertThat(response.headers().firstValue("Allow")).hasValue("GET, HEAD, OPTIONS, POST");
  }

  @Test
  void aMethodThatNobodyHasHeardOfIsNotAllowedEither() {
    HttpResponse<String> response = server.send("BREW", "/notes/1");
    assertProblem(response, 405);
    assertThat(response.headers().firstValue("Allow")).hasValue("GET, HEAD, OPTIONS");
  }

  @Test
  void anAnswerThatCannotBeHadAsAskedIsNotAcceptable() {
    assertProblem(server.send("GET", "/notes", "Accept", "text/csv"), 406);
  }

  @Test
  void aBodyOfAnUnknownTypeIsUnsupported() {
    assertProblem(
        server.send("POST", "/notes", BodyPublishers.ofString("a,b"), "Content-Type", "text/csv"),
        415);
  }

  @Test
  void aBodyThatIsCompressedIsUnsupported() {
    assertProblem(
        server.send(
            "POST",
            "/notes",
            BodyPublishers.ofString("{}"),
            "Content-Type",
            "application/json",
            "Content-Encoding",
            "gzip"),
        415);
  }

  @Test
  void anErrorOfTheHandlerTellsNothingOfTheInside() {
    JsonNode problem = assertProblem(server.send("GET", "/notes/" + NotesHandler.BROKEN), 500);
    assertThat(problem.toString()).doesNotContain("SELECT", "Exception", "dev.lockstep", "at ");
  }

  @Test
  void aProblemWithAStatusThatIsNotDocumentedIsAnErrorOfTheServer() {
    JsonNode problem =
        assertProblem(server.send("GET", "/notes/" + NotesHandler.UNDOCUMENTED), 500);
    assertThat(problem.toString()).doesNotContain("secret");
  }

  @Test
  void aProblemWithADocumentedStatusIsAnswered() {
    JsonNode problem = assertProblem(server.send("GET", "/notes/1001"), 404);
    assertThat(problem.path("detail").asText()).isEqualTo("No note 1001");
  }

  @Test
  void whoAsksBeforeSendingTooMuchIsRefusedAtOnce() throws IOException {
    String answer =
        server.rawHeader(
            "POST /notes HTTP/1.1",
            "Host: x",
            "Content-Type: application/json",
            "Expect: 100-continue",
            "Content-Length: 2000000");
    assertRawProblem(answer, 413);
  }

  @Test
  void aBodyThatIsTooLargeSpoilsNeitherItsAnswerNorTheConnection() {
    String large = " ".repeat(1_048_577);
    for (int i = 0; i < 50; i++) {
      assertThat(server.post("/notes", large).statusCode()).isEqualTo(413);
      assertThat(server.send("GET", "/notes").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aBodyThatGrowsTooLargeIsRefused() throws IOException {
    String header =
        String.join(
            "\r\n",
            "POST /notes HTTP/1.1",
            "Host: x",
            "Content-Type: application/json",
            "Transfer-Encoding: chunked",
            "Connection: close",
            "",
            "");
    String chunk = "186A0\r\n" + " ".repeat(100_000) + "\r\n";
    assertRawProblem(server.raw(header + chunk.repeat(11)), 413);
  }

  @Test
  void aBodyThatNobodyReadsDoesNotCostTheNextRequestItsConnection() {
    BodyPublisher body = BodyPublishers.ofString("{\"unread\":\"" + "x".repeat(20_000) + "\"}");
    for (int i = 0; i < 100; i++) {
      assertThat(server.send("GET", "/notes", body).statusCode()).isEqualTo(200);
      assertThat(server.send("POST", "/nowhere", body).statusCode()).isEqualTo(404);
      assertThat(server.send("DELETE", "/notes", body).statusCode()).isEqualTo(405);
      assertThat(server.send("OPTIONS", "/notes", body).statusCode()).isEqualTo(204);
    }
  }

  @Test
  void aHeaderThatIsTooLargeIsRefused() throws IOException {
    String large = "A: " + "b".repeat(20_000);
    assertRawProblem(server.rawHeader("GET /notes HTTP/1.1", "Host: x", large), 431);
  }

  @Test
  void twoLengthsOfOneBodyAreABadRequest() throws IOException {
    String answer =
        server.rawHeader(
            "POST /notes HTTP/1.1", "Host: x", "Content-Length: 4", "Transfer-Encoding: chunked");
    assertRawProblem(answer, 400);
  }

  @Test
  void aMissingHostIsABadRequest() throws IOException {
    assertRawProblem(server.rawHeader("GET /notes HTTP/1.1"), 400);
  }

  @Test
  void whatIsNotHttpIsABadRequest() throws IOException {
    assertRawProblem(server.rawHeader("GET /notes\u0001 HTTP/1.1", "Host: x"), 400);
  }

  @Test
  void aPathThatIsNoUriIsABadRequest() throws IOException {
    String answer = server.rawHeader("GET /notes/%zz HTTP/1.1", "Host: x", "Connection: close");
    assertRawProblem(answer, 400);
  }

  @Test
  void aClientsOwnRequestIdIsKeptIfItIsSane() {
    assertThat(server.send("GET", "/notes", "X-Request-Id", "abc-1").headers().map())
        .containsEntry("x-request-id", List.of("abc-1"));
    assertThat(
            server
                .send("GET", "/notes", "X-Request-Id", "a b<script>")
                .headers()
                .map()
                .get("x-request-id"))
        .singleElement()
        .asString()
        .doesNotContain("script");
  }
}
