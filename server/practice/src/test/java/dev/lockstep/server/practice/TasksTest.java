package dev.lockstep.server.practice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.server.practice.Http.Reply;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(Lifecycle.PER_CLASS)
final class TasksTest {
  private static final Pattern NEXT = Pattern.compile("<([^>]*)>; rel=\"next\"");

  private final TestServer server;
  private final Http http;

  TasksTest(@TempDir Path folder) {
    server = new TestServer(folder);
    http = server.http();
  }

  @BeforeEach
  void reset() {
    server.database().rows().clear();
    server.database().rows().putTask(7, "Water the plants", "All but the cactus.");
  }

  @AfterAll
  void close() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/tasks", "/tasks/"})
  void listIsABareArrayOfIdAndSummary(String path) throws Exception {
    Reply reply = http.get(path);

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.text()).isEqualTo("[{\"id\":7,\"summary\":\"Water the plants\"}]");
    assertThat(reply.header("Link")).isEmpty();
    assertThat(reply.header("Cache-Control")).contains("no-cache");
  }

  @Test
  void linksLeadThroughAllPagesOldestFirst() throws Exception {
    for (int i = 8; i <= 11; i++) {
      server.database().rows().putTask(i, "Task " + i, "");
    }

    List<Long> ids = new ArrayList<>();
    List<Integer> sizes = new ArrayList<>();
    for (String path = "/tasks?limit=2"; !path.isEmpty(); ) {
      Reply page = http.get(path);
      page.json().forEach(task -> ids.add(task.get("id").asLong()));
      sizes.add(page.json().size());
      Matcher next = NEXT.matcher(page.header("Link").orElse(""));
      path = next.find() ? next.group(1) : "";
    }

    assertThat(ids).containsExactly(7L, 8L, 9L, 10L, 11L);
    assertThat(sizes).containsExactly(2, 2, 1);
  }

  @Test
  void pageThatIsExactlyFullIsTheLast() throws Exception {
    assertThat(http.get("/tasks?limit=1").header("Link")).isEmpty();
  }

  @Test
  void answersAreHadInYamlToo() throws Exception {
    assertThat(http.get("/tasks", "Accept", "application/yaml").text())
        .contains("id: 7", "summary: ", "Water the plants");
    Reply one = http.get("/tasks/7", "Accept", "application/yaml");
    assertThat(one.requireHeader("Content-Type")).startsWith("application/yaml");
    assertThat(one.text()).contains("All but the cactus.");
  }

  @Test
  void newTaskIsWhereItsLocationSays() throws Exception {
    Reply created = http.post("/tasks/", "{\"summary\":\"Feed the cat\"}");

    assertThat(created.status()).isEqualTo(201);
    assertThat(created.text()).isEqualTo("{\"id\":8}");
    assertThat(http.get(created.requireHeader("Location")).text())
        .isEqualTo("{\"id\":8,\"summary\":\"Feed the cat\",\"description\":\"\"}");
  }

  @Test
  void textsOfAllScriptsComeBackAsTheyWere() throws Exception {
    String json = "{\"summary\":\"Ünï 漢字 \uD83C\uDF35\",\"description\":\"a\\nb\\t\\\"\"}";

    JsonNode task = http.get(http.post("/tasks", json).requireHeader("Location")).json();

    assertThat(task.get("summary").asText()).isEqualTo("Ünï 漢字 \uD83C\uDF35");
    assertThat(task.get("description").asText()).isEqualTo("a\nb\t\"");
  }

  @Test
  void summaryMayHave119CodePointsWhateverTheirSizeAndNoMore() throws Exception {
    String cactus = "\uD83C\uDF35";

    Reply longest = http.post("/tasks", "{\"summary\":\"" + cactus.repeat(119) + "\"}");
    Reply tooLong = http.post("/tasks", "{\"summary\":\"" + cactus.repeat(120) + "\"}");

    assertThat(longest.status()).isEqualTo(201);
    assertThat(tooLong.status()).isEqualTo(422);
    assertThat(tooLong.json().at("/errors/0/pointer").asText()).isEqualTo("/summary");
    assertThat(tooLong.json().at("/errors/0/code").asText()).isEqualTo("maxLength");
  }

  @Test
  void everyFaultOfABodyIsToldAtOnce() throws Exception {
    Reply reply = http.post("/tasks", "{\"summary\":\"\",\"done\":true}");

    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.json().get("errors").findValuesAsText("pointer"))
        .containsExactlyInAnyOrder("/summary", "/done");
  }

  @Test
  void replacementPutsWhatIsNotSentToItsDefault() throws Exception {
    Reply reply = http.put("/tasks/7", "{\"summary\":\"Water all\"}");

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.text()).isEqualTo("{\"id\":7,\"summary\":\"Water all\",\"description\":\"\"}");
    assertThat(http.get("/tasks/7").text()).isEqualTo(reply.text());
  }

  @ParameterizedTest
  @ValueSource(strings = {Http.JSON, Http.MERGE_PATCH})
  void patchLeavesWhatIsAbsentAndClearsWhatIsNull(String type) throws Exception {
    Reply summary = http.patch("/tasks/7", "{\"summary\":\"Water all\"}", "Content-Type", type);
    assertThat(summary.json().get("description").asText()).isEqualTo("All but the cactus.");

    Reply cleared = http.patch("/tasks/7", "{\"description\":null}", "Content-Type", type);

    assertThat(cleared.status()).isEqualTo(200);
    assertThat(cleared.text())
        .isEqualTo("{\"id\":7,\"summary\":\"Water all\",\"description\":\"\"}");
  }

  @Test
  void doneTaskLeavesTheListAndIsFoundNoMore() throws Exception {
    Reply deleted = http.delete("/tasks/7/");

    assertThat(deleted.status()).isEqualTo(204);
    assertThat(deleted.text()).isEmpty();
    assertThat(http.get("/tasks").text()).isEqualTo("[]");
    assertThat(http.get("/tasks/7").status()).isEqualTo(404);
    assertThat(http.put("/tasks/7", "{\"summary\":\"x\"}").status()).isEqualTo(404);
    assertThat(http.patch("/tasks/7", "{}").status()).isEqualTo(404);
    assertThat(http.delete("/tasks/7").status()).isEqualTo(404);
  }

  @Test
  void longDescriptionIsKept() throws Exception {
    String text = "x".repeat(1_000_000);

    Reply created = http.post("/tasks", "{\"summary\":\"s\",\"description\":\"" + text + "\"}");

    assertThat(http.get(created.requireHeader("Location")).json().get("description").asText())
        .isEqualTo(text);
  }
}
