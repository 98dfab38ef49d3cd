package dev.lockstep.server.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.server.practice.Http.Reply;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(Lifecycle.PER_CLASS)
final class TodosTest {
  private static final String TODO_ONE =
      "{\"userId\":1,\"id\":1,\"title\":\"delectus aut autem\",\"completed\":false}";

  private final TestServer server;
  private final Http http;

  TodosTest(@TempDir Path folder) {
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

  @Test
  void freshDatabaseHolds200TodosOfWhichTheFirstIsThatOfThePracticeApi() throws Exception {
    Reply all = http.get("/todos");

    assertThat(all.json()).hasSize(200);
    assertThat(all.requireHeader("X-Total-Count")).isEqualTo("200");
    assertThat(http.get("/todos/1").text()).isEqualTo(TODO_ONE);
    assertThat(http.get("/todos/1/").text()).isEqualTo(TODO_ONE);
  }

  @Test
  void firstNewTodoHasId201() throws Exception {
    Reply created = http.post("/todos", "{\"userId\":1,\"title\":\"write a line\"}");

    assertThat(created.status()).isEqualTo(201);
    assertThat(created.requireHeader("Location")).isEqualTo("/todos/201");
    assertThat(created.text())
        .isEqualTo("{\"userId\":1,\"id\":201,\"title\":\"write a line\",\"completed\":false}");
    assertThat(http.get("/todos/201").text()).isEqualTo(created.text());
  }

  @ParameterizedTest
  @CsvSource({
    "userId=3, 20",
    "id=5, 1",
    "title=delectus%20aut%20autem, 1",
    "title=delectus, 0",
    "completed=true, 50",
    "completed=false, 150",
    "userId=1&completed=true, 5",
    "userId=1&id=21, 0"
  })
  void filtersNarrowTheList(String query, int count) throws Exception {
    Reply reply = http.get("/todos?" + query);

    assertThat(reply.json()).hasSize(count);
    assertThat(reply.requireHeader("X-Total-Count")).isEqualTo(String.valueOf(count));
  }

  @Test
  void pagesAreLinkedToEachOtherAndKeepTheFilter() throws Exception {
    Reply second = http.get("/todos?completed=false&_page=2&_limit=60");

    assertThat(second.json()).hasSize(60);
    assertThat(second.requireHeader("Link"))
        .isEqualTo(
            "</todos?completed=false&_page=1&_limit=60>; rel=\"first\", "
                + "</todos?completed=false&_page=1&_limit=60>; rel=\"prev\", "
                + "</todos?completed=false&_page=3&_limit=60>; rel=\"next\", "
                + "</todos?completed=false&_page=3&_limit=60>; rel=\"last\"");
  }

  @Test
  void filterIsEncodedInLinks() throws Exception {
    String title = "a&b=c+d >\u00fc";
    server.database().rows().putTodo(300, 1, title, false);

    Reply found = http.get("/todos?title=a%26b%3Dc%2Bd%20%3E%C3%BC");

    assertThat(found.json()).hasSize(1);
    assertThat(found.requireHeader("Link"))
        .startsWith("</todos?title=a%26b%3Dc%2Bd%20%3E%C3%BC&_page=1&_limit=200>; rel=\"first\"");
  }

  @Test
  void pagePastTheEndIsEmptyAndLeadsBack() throws Exception {
    Reply reply = http.get("/todos?_page=2147483647&_limit=1000");

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.text()).isEqualTo("[]");
    assertThat(reply.requireHeader("X-Total-Count")).isEqualTo("200");
    assertThat(reply.requireHeader("Link"))
        .contains("_page=1&_limit=1000>; rel=\"prev\"")
        .doesNotContain("next");
  }

  @Test
  void replacementIsTakenAsItWasReadAndKeepsItsId() throws Exception {
    Reply reply =
        http.put("/todos/1", "{\"userId\":2,\"id\":77,\"title\":\"altera\",\"completed\":true}");

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.text())
        .isEqualTo("{\"userId\":2,\"id\":1,\"title\":\"altera\",\"completed\":true}");
    assertThat(http.put("/todos/1", "{\"userId\":2}").json().get("errors"))
        .as("every property that is missing")
        .hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({Http.JSON, Http.MERGE_PATCH})
  void patchChangesOnlyWhatIsSent(String type) throws Exception {
    Reply reply = http.patch("/todos/1", "{\"completed\":true}", "Content-Type", type);

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.text()).isEqualTo(TODO_ONE.replace("false", "true"));
  }

  @Test
  void removedTodoIsGoneAndItsIdIsNotGivenAgain() throws Exception {
    http.post("/todos", "{\"userId\":1,\"title\":\"a\"}");

    Reply removed = http.delete("/todos/201");

    assertThat(removed.status()).isEqualTo(200);
    assertThat(removed.text()).isEqualTo("{}");
    assertThat(http.get("/todos/201").status()).isEqualTo(404);
    assertThat(http.delete("/todos/201").status()).isEqualTo(404);
    assertThat(http.post("/todos", "{\"userId\":1,\"title\":\"b\"}").json().get("id").asInt())
        .isEqualTo(202);
  }
}
