package dev.lockstep.server.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.server.practice.Http.Reply;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Versions: what is cached, and that no update is lost. */
@TestInstance(Lifecycle.PER_CLASS)
final class ConditionsTest {
  private static final int AT_ONCE = 12;

  private final TestServer server;
  private final Http http;

  ConditionsTest(@TempDir Path folder) {
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/tasks",
        "/tasks/1",
        "/todos",
        "/todos/1",
        "/transactions",
        "/transactions/1",
      })
  void whatTheClientHoldsIsNotSentAgain(String path) throws Exception {
    Reply first = get(path, "*none*");
    String tag = first.requireHeader("ETag");

    Reply unchanged = get(path, "\"other\", W/" + tag);

    assertThat(first.status()).isEqualTo(200);
    assertThat(unchanged.status()).isEqualTo(304);
    assertThat(unchanged.text()).isEmpty();
    assertThat(unchanged.header("ETag")).contains(tag);
    assertThat(unchanged.header("Cache-Control")).isPresent();
    assertThat(get(path, "*").status()).isEqualTo(304);
  }

  @ParameterizedTest
  @CsvSource({
    "/tasks, /tasks/1, {\"summary\":\"x\"}",
    "/todos, /todos/1, {\"title\":\"x\"}",
    "/transactions, /transactions/1, {\"amount\":\"1\"}"
  })
  void changeChangesTheTagsOfTheRowAndOfItsList(String list, String one, String patch)
      throws Exception {
    String tag = get(one, "none").requireHeader("ETag");
    String listTag = get(list, "none").requireHeader("ETag");

    Reply changed = write("PATCH", one, patch, "*");

    assertThat(changed.requireHeader("ETag")).isNotEqualTo(tag);
    assertThat(get(one, tag).requireHeader("ETag")).isEqualTo(changed.requireHeader("ETag"));
    assertThat(get(list, listTag).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "PUT, /tasks/1, {\"summary\":\"x\"}",
    "PATCH, /tasks/1, {\"summary\":\"x\"}",
    "DELETE, /tasks/1, {}",
    "PUT, /todos/1, '{\"userId\":1,\"title\":\"x\",\"completed\":true}'",
    "PATCH, /todos/1, {\"title\":\"x\"}",
    "DELETE, /todos/1, {}",
    "PUT, /transactions/1,"
        + " '{\"amount\":\"1\",\"currency\":\"EUR\",\"occurredAt\":\"2026-01-15T09:30:00Z\"}'",
    "PATCH, /transactions/1, {\"amount\":\"1\"}",
    "DELETE, /transactions/1, {}"
  })
  void staleChangeIs412AndChangesNothing(String method, String path, String body) throws Exception {
    Reply before = get(path, "none");
    String tag = before.requireHeader("ETag");

    for (String stale : List.of("\"none\"", "W/" + tag, "none", tag.replace("1-1", "1-2"))) {
      assertThat(write(method, path, body, stale).status()).as(stale).isEqualTo(412);
    }
    assertThat(get(path, "none").text()).isEqualTo(before.text());

    assertThat(write(method, path, body, "\"none\", " + tag).status()).isLessThan(300);
    assertThat(write(method, path, body, tag).status()).isIn(404, 412);
  }

  @ParameterizedTest
  @CsvSource({
    "PATCH, /tasks/1, {\"summary\":\"%d\"}",
    "PATCH, /todos/1, {\"title\":\"%d\"}",
    "PATCH, /transactions/1, {\"amount\":\"%d\"}",
    "DELETE, /todos/1, {}",
  })
  void ofManyChangesOfOneVersionOneWins(String method, String path, String body) throws Exception {
    String tag = get(path, "none").requireHeader("ETag");

    List<Integer> statuses =
        Together.run(AT_ONCE, i -> write(method, path, body.formatted(i), tag).status());

    assertThat(statuses).filteredOn(status -> status < 300).hasSize(1);
    assertThat(statuses).allMatch(status -> status == 200 || status == 404 || status == 412);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/tasks/1", "/todos/1", "/transactions/1"})
  void changesWithoutAConditionAreAllDone(String path) throws Exception {
    List<Integer> statuses = Together.run(AT_ONCE, i -> write("PATCH", path, "{}", "*").status());

    assertThat(statuses).containsOnly(200);
    assertThat(get(path, "none").requireHeader("ETag")).isEqualTo("\"1-" + (AT_ONCE + 1) + "\"");
  }

  private Reply get(String path, String ifNoneMatch) throws Exception {
    return http.get(path, "Authorization", TestServer.BASIC, "If-None-Match", ifNoneMatch);
  }

  private Reply write(String method, String path, String body, String ifMatch) throws Exception {
    return http.json(method, path, body, "Authorization", TestServer.BASIC, "If-Match", ifMatch);
  }
}
