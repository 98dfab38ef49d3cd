package dev.lockstep.server.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.server.practice.Http.Reply;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(Lifecycle.PER_CLASS)
final class IdempotencyTest {
  private static final String TICKETS =
      "{\"amount\":\"-12.50\",\"currency\":\"EUR\",\"occurredAt\":\"2026-01-15T09:30:00Z\"}";

  private final TestServer server;
  private final Http http;

  IdempotencyTest(@TempDir Path folder) {
    server = new TestServer(folder);
    http = server.http();
  }

  @BeforeEach
  void reset() {
    server.database().rows().clear();
  }

  @AfterAll
  void close() {
    server.close();
  }

  @Test
  void sameKeyAndBodyGetTheFirstAnswerEvenAfterAChange() throws Exception {
    Reply first = post("k", TICKETS);
    http.patch(
        first.requireHeader("Location"), "{\"amount\":\"1\"}", "Authorization", TestServer.BASIC);

    Reply again = post("k", " " + TICKETS.replace(",", " , "));

    assertThat(again.status()).isEqualTo(201);
    assertThat(again.text()).isEqualTo(first.text());
    assertThat(again.requireHeader("Location")).isEqualTo(first.requireHeader("Location"));
    assertThat(count()).isEqualTo(1);
  }

  @Test
  void sameKeyWithAnotherBodyIs422AndAddsNothing() throws Exception {
    post("k", TICKETS);

    Reply other = post("k", TICKETS.replace("12.50", "12.5"));

    assertThat(other.status()).isEqualTo(422);
    assertThat(other.json().get("detail").asText()).contains("Idempotency-Key");
    assertThat(count()).isEqualTo(1);
  }

  @Test
  void keyWhoseFirstRequestIsAtWorkIs409() throws Exception {
    server.database().rows().putRunningKey("admin", "k");

    assertThat(post("k", TICKETS).status()).isEqualTo(409);
    assertThat(count()).isZero();
  }

  @Test
  void requestThatWasRefusedLeavesTheKeyFree() throws Exception {
    assertThat(post("k", "{}").status()).isEqualTo(422);

    assertThat(post("k", TICKETS).status()).isEqualTo(201);
  }

  @Test
  void manyAtOnceAddOneTransaction() throws Exception {
    List<Reply> replies = Together.run(16, i -> post("k", TICKETS));

    Set<Integer> statuses = replies.stream().map(Reply::status).collect(Collectors.toSet());
    Set<String> created =
        replies.stream()
            .filter(r -> r.status() == 201)
            .map(Reply::text)
            .collect(Collectors.toSet());
    assertThat(statuses).contains(201).isSubsetOf(201, 409);
    assertThat(created).hasSize(1);
    assertThat(count()).isEqualTo(1);
  }

  private Reply post(String key, String body) throws Exception {
    return http.post(
        "/transactions", body, "Authorization", TestServer.BASIC, "Idempotency-Key", key);
  }

  private int count() throws Exception {
    return http.get("/transactions", "Authorization", TestServer.BASIC).json().get("items").size();
  }
}
