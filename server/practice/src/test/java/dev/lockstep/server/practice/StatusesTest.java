package dev.lockstep.server.practice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.server.practice.Http.Reply;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The errors that all resources have in common. */
@TestInstance(Lifecycle.PER_CLASS)
final class StatusesTest {
  private final TestServer server;
  private final Http http;

  StatusesTest(@TempDir Path folder) {
    server = new TestServer(folder);
    http = server.http();
  }

  @BeforeEach
  void reset() {
    server.database().reset();
  }

  @AfterAll
  void close() {
    server.close();
  }

  static Stream<String> writes() {
    return Stream.of("tasks", "todos", "transactions")
        .flatMap(
            resource ->
                Stream.of(
                    "POST /" + resource, "PUT /" + resource + "/1", "PATCH /" + resource + "/1"));
  }

  static Stream<String> protectedOperations() {
    return Stream.of(
        "GET /transactions",
        "POST /transactions",
        "GET /transactions/1",
        "PUT /transactions/1",
        "PATCH /transactions/1",
        "DELETE /transactions/1");
  }

  @ParameterizedTest
  @CsvSource({
    "/tasks?limit=x, limit",
    "/tasks?limit=0, limit",
    "/tasks?limit=101, limit",
    "/tasks?after=-1, after",
    "/tasks/abc, id",
    "/tasks/0, id",
    "/tasks/99999999999999999999, id",
    "/todos?userId=x, userId",
    "/todos?completed=yes, completed",
    "/todos?_page=0, _page",
    "/todos?_limit=1001, _limit",
    "/todos/1.5, id",
    "/transactions?limit=-1, limit",
    "/transactions/x, id"
  })
  void parameterThatIsMalformedIs400AndNamed(String path, String parameter) throws Exception {
    JsonNode problem = problem(send("GET", path, ""), 400, path);

    assertThat(problem.at("/errors/0/parameter").asText()).isEqualTo(parameter);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasks", "todos", "transactions"})
  void idThatWasNeverGivenIs404(String resource) throws Exception {
    String path = "/" + resource + "/999999999";
    for (String method : new String[] {"GET", "DELETE"}) {
      problem(send(method, path, ""), 404, path);
    }
    problem(send("PATCH", path, "{}"), 404, path);
  }

  @ParameterizedTest
  @MethodSource("writes")
  void bodyThatIsNotJsonIs400(String operation) throws Exception {
    for (String body : new String[] {"{", "", "{\"a\":1,\"a\":2}", "[1]x", "\uFFFF"}) {
      problem(send(method(operation), path(operation), body), 400, path(operation));
    }
  }

  @ParameterizedTest
  @MethodSource("writes")
  void bodyThatBreaksAConstraintIs422WithItsPointer(String operation) throws Exception {
    Reply reply = send(method(operation), path(operation), "{\"unknown\":1}");

    JsonNode problem = problem(reply, 422, path(operation));
    assertThat(problem.get("errors").findValuesAsText("pointer")).contains("/unknown");
  }

  @ParameterizedTest
  @MethodSource("writes")
  void bodyOfAnotherMediaTypeIs415(String operation) throws Exception {
    Reply reply =
        http.json(
            method(operation),
            path(operation),
            "<a/>",
            "Content-Type",
            "application/xml",
            "Authorization",
            TestServer.BASIC);

    problem(reply, 415, path(operation));
  }

  @ParameterizedTest
  @MethodSource("writes")
  void bodyThatIsTooLargeIs413(String operation) throws Exception {
    Reply reply = send(method(operation), path(operation), " ".repeat(1_048_577));

    problem(reply, 413, path(operation));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/tasks", "/tasks/1", "/todos", "/todos/1", "/transactions"})
  void mediaTypeThatCannotBeWrittenIs406(String path) throws Exception {
    Reply reply = http.get(path, "Accept", "image/png", "Authorization", TestServer.BASIC);

    problem(reply, 406, path);
  }

  @ParameterizedTest
  @MethodSource("protectedOperations")
  void withoutACredentialItIs401AndSaysWhatToSend(String operation) throws Exception {
    Reply reply = http.json(method(operation), path(operation), "{}");

    problem(reply, 401, path(operation));
    assertThat(reply.response().headers().allValues("WWW-Authenticate"))
        .anyMatch(challenge -> challenge.startsWith("Basic realm="));
  }

  @Test
  void unknownPathIs404AndUnknownMethod405() throws Exception {
    problem(http.get("/nothing"), 404, "/nothing");
    Reply reply = http.delete("/tasks");
    problem(reply, 405, "/tasks");
    assertThat(reply.requireHeader("Allow")).contains("GET", "POST");
  }

  @Test
  void textThatNotEveryDatabaseCanKeepIs422() throws Exception {
    JsonNode problem = problem(http.post("/tasks", "{\"summary\":\"a\\u0000b\"}"), 422, "/tasks");

    assertThat(problem.at("/errors/0/pointer").asText()).isEqualTo("/summary");
    problem(http.get("/todos?title=a%00b"), 400, "/todos");
  }

  /** Half of a pair is no character, and could not be answered in any encoding. */
  @Test
  void textThatNoEncodingCanWriteIsRefusedAndPoisonsNothing() throws Exception {
    Reply reply = http.post("/tasks", "{\"summary\":\"\\ud800\"}");

    assertThat(reply.status()).isIn(400, 422);
    assertThat(http.get("/tasks").status()).isEqualTo(200);
  }

  private Reply send(String method, String path, String body) throws Exception {
    return http.json(method, path, body, "Authorization", TestServer.BASIC);
  }

  private static JsonNode problem(Reply reply, int status, String path) {
    assertThat(reply.status()).as(reply.text()).isEqualTo(status);
    assertThat(reply.requireHeader("Content-Type")).startsWith("application/problem+json");
    JsonNode problem = reply.json();
    assertThat(problem.get("status").asInt()).isEqualTo(status);
    assertThat(problem.get("instance").asText()).isEqualTo(path.replaceFirst("\\?.*", ""));
    for (String member : new String[] {"type", "title", "detail", "requestId"}) {
      assertThat(problem.path(member).asText()).as(member).isNotBlank();
    }
    return problem;
  }

  private static String method(String operation) {
    return operation.substring(0, operation.indexOf(' '));
  }

  private static String path(String operation) {
    return operation.substring(operation.indexOf(' ') + 1);
  }
}
