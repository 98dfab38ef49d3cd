package dev.lockstep.server.practice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.server.json.Yaml;
import dev.lockstep.server.practice.Http.Reply;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** The document that the server publishes. */
@TestInstance(Lifecycle.PER_CLASS)
final class DocumentTest {
  private final TestServer server;
  private final Http http;

  DocumentTest(@TempDir Path folder) {
    server = new TestServer(folder);
    http = server.http();
  }

  @AfterAll
  void close() {
    server.close();
  }

  @Test
  void isTheSameInJsonAndInYamlAndWhole() throws Exception {
    Reply json = http.get("/openapi.json");
    Reply yaml = http.get("/openapi.yaml");

    assertThat(json.requireHeader("Content-Type")).isEqualTo("application/json");
    assertThat(yaml.requireHeader("Content-Type")).isEqualTo("application/yaml");
    assertThat(Yaml.mapper().readTree(yaml.text())).isEqualTo(json.json());
    assertThat(json.json().at("/info/title").asText()).isEqualTo("Practice");
    assertThat(json.json().findValuesAsText("$ref")).isNotEmpty().allMatch(r -> r.startsWith("#"));
  }

  @Test
  void isNotSentAgainAndCannotBeWritten() throws Exception {
    String tag = http.get("/openapi.yaml").requireHeader("ETag");

    assertThat(http.get("/openapi.yaml", "If-None-Match", tag).status()).isEqualTo(304);
    Reply refused = http.delete("/openapi.yaml");
    assertThat(refused.status()).isEqualTo(405);
    assertThat(refused.header("Allow")).contains("GET, HEAD");
    assertThat(refused.json().get("status").asInt()).isEqualTo(405);
  }

  @Test
  void namesEveryPathThatIsServed() throws Exception {
    JsonNode paths = http.get("/openapi.json").json().get("paths");

    assertThat(paths.fieldNames())
        .toIterable()
        .contains("/tasks", "/tasks/{id}", "/todos", "/todos/{id}", "/transactions");
  }
}
