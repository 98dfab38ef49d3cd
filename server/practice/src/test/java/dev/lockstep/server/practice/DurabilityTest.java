package dev.lockstep.server.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.server.practice.Http.Reply;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DurabilityTest {
  private static final int WRITERS = 4;
  private static final int ROUNDS = 3;
  private static final int ANSWERS_BEFORE_THE_KILL = 150;

  private final Path folder;

  DurabilityTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void whatWasAnsweredSurvivesKill9() throws Exception {
    Map<String, String> acknowledged = new ConcurrentHashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      try (ServerProcess server = ServerProcess.start(folder, "--port", "0")) {
        Http http = server.http();
        assertAllThere(http, acknowledged);
        writeUntilKilled(server, http, acknowledged);
      }
    }

    try (ServerProcess server = ServerProcess.start(folder, "--port", "0")) {
      assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ROUNDS * ANSWERS_BEFORE_THE_KILL);
      assertAllThere(server.http(), acknowledged);
    }
  }

  @Test
  void restartKeepsRowsVersionsAndPasswordsAndSeedsNothing() throws Exception {
    Reply changed;
    try (TestServer server = new TestServer(folder)) {
      server.http().delete("/todos/200");
      server.http().post("/todos", "{\"userId\":1,\"title\":\"kept\"}");
      changed = server.http().patch("/tasks/1", "{\"summary\":\"changed\"}");
    }

    try (ServerProcess server = ServerProcess.start(folder, "--port", "0", "--seed", "practice")) {
      Http http = server.http();
      assertThat(http.get("/todos").requireHeader("X-Total-Count")).isEqualTo("200");
      assertThat(http.get("/todos/200").status()).isEqualTo(404);
      assertThat(http.get("/todos/201").json().get("title").asText()).isEqualTo("kept");
      assertThat(http.get("/tasks/1").requireHeader("ETag"))
          .isEqualTo(changed.requireHeader("ETag"));
      assertThat(http.get("/transactions", "Authorization", TestServer.BASIC).status())
          .isEqualTo(200);
    }
  }

  @Test
  void killedServerLeavesNoGapInTheIds() throws Exception {
    try (ServerProcess server = ServerProcess.start(folder, "--port", "0")) {
      server.http();
    }

    try (ServerProcess server = ServerProcess.start(folder, "--port", "0")) {
      Reply first = server.http().post("/todos", "{\"userId\":1,\"title\":\"first\"}");
      assertThat(first.requireHeader("Location")).isEqualTo("/todos/201");
    }
  }

  private static void writeUntilKilled(
      ServerProcess server, Http http, Map<String, String> acknowledged) throws Exception {
    CountDownLatch enough = new CountDownLatch(ANSWERS_BEFORE_THE_KILL);
    ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
    for (int i = 0; i < WRITERS; i++) {
      int writer = i;
      writers.execute(() -> write(http, "writer " + writer, acknowledged, enough));
    }
    enough.await();
    server.kill();
    writers.shutdown();
    assertThat(writers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
  }

  private static void write(
      Http http, String name, Map<String, String> acknowledged, CountDownLatch enough) {
    try {
      for (int i = 0; true; i++) {
        String summary = name + " number " + i;
        Reply created = http.post("/tasks", "{\"summary\":\"" + summary + "\"}");
        if (created.status() == 201) {
          acknowledged.put(created.requireHeader("Location"), summary);
          enough.countDown();
        }
      }
    } catch (IOException e) {
      // The server was killed: what it did not answer to it need not keep.
      assertThat(enough.getCount()).isZero();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void assertAllThere(Http http, Map<String, String> acknowledged) throws Exception {
    for (Map.Entry<String, String> task : acknowledged.entrySet()) {
      assertThat(http.get(task.getKey()).json().path("summary").asText())
          .as(task.getKey())
          .isEqualTo(task.getValue());
    }
  }
}
