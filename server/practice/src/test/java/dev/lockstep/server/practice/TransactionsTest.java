package dev.lockstep.server.practice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.server.practice.Http.Reply;
import dev.lockstep.server.practice.accounts.AdminAccount;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(Lifecycle.PER_CLASS)
final class TransactionsTest {
  private static final String TICKETS =
      "{\"amount\":\"-12.50\",\"currency\":\"EUR\",\"occurredAt\":\"2026-01-15T09:30:00Z\","
          + "\"description\":\"Two tickets\"}";
  private static final String[] ADMIN = {"Authorization", TestServer.BASIC};

  private final TestServer server;
  private final Http http;

  TransactionsTest(@TempDir Path folder) {
    server = new TestServer(folder);
    http = server.http();
    new AdminAccount(server.database().jdbi())
        .ensure("other", Optional.of("other"), Optional.of("key-of-other"));
  }

  @BeforeEach
  void reset() {
    server.database().rows().clear();
    put("admin", 7);
  }

  @AfterAll
  void close() {
    server.close();
  }

  @Test
  void eachWayToAuthenticateIsGoodAndNoneIsRefused() throws Exception {
    assertThat(http.get("/transactions", ADMIN).status()).isEqualTo(200);
    assertThat(http.get("/transactions", "X-API-Key", TestServer.KEY).status()).isEqualTo(200);
    assertThat(http.get("/transactions?api_key=" + TestServer.KEY).status()).isEqualTo(200);

    assertThat(http.get("/transactions").status()).isEqualTo(401);
    assertThat(http.get("/transactions").requireHeader("WWW-Authenticate")).startsWith("Basic");
    assertThat(http.get("/transactions", "X-API-Key", "x").status()).isEqualTo(401);
    assertThat(http.get("/transactions", "Authorization", Http.basic("admin", "wrong")).status())
        .isEqualTo(401);
  }

  @Test
  void otherAccountsTransactionsAreNotThere() throws Exception {
    String[] other = {"X-API-Key", "key-of-other"};

    assertThat(http.get("/transactions", other).json().get("items")).isEmpty();
    assertThat(http.get("/transactions/7", other).status()).isEqualTo(404);
    assertThat(http.put("/transactions/7", TICKETS, other).status()).isEqualTo(404);
    assertThat(http.patch("/transactions/7", "{}", other).status()).isEqualTo(404);
    assertThat(http.delete("/transactions/7", other).status()).isEqualTo(404);
    assertThat(http.get("/transactions/7", ADMIN).status()).isEqualTo(200);
  }

  @Test
  void cursorsLeadThroughAllPagesNewestFirst() throws Exception {
    for (int i = 8; i <= 11; i++) {
      put("admin", i);
    }
    List<Long> ids = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page = http.get("/transactions?limit=2" + cursor, ADMIN).json();
      page.get("items").forEach(item -> ids.add(item.get("id").asLong()));
      cursor = page.get("nextCursor").isNull() ? "" : "&cursor=" + page.get("nextCursor").asText();
    } while (!cursor.isEmpty());

    assertThat(ids).containsExactly(11L, 10L, 9L, 8L, 7L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "-1", "0", "9999999999999999999", "1%20or%201"})
  void cursorThatWasMadeUpIs400(String cursor) throws Exception {
    Reply reply = http.get("/transactions?cursor=" + cursor, ADMIN);

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.json().at("/errors/0/parameter").asText()).isEqualTo("cursor");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.10", "-0.0", "12.50", "-999999999999999.9999", "100"})
  void amountsAreKeptDigitForDigit(String amount) throws Exception {
    Reply created = http.post("/transactions", TICKETS.replace("-12.50", amount), ADMIN);

    JsonNode kept = http.get(created.requireHeader("Location"), ADMIN).json();

    assertThat(kept.get("amount").asText()).isEqualTo(amount);
    assertThat(kept).isEqualTo(created.json());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-01-15T09:30:00Z",
        "0001-01-01T00:00:00Z",
        "9999-12-31T23:59:59.999999Z",
        "2026-03-29T01:30:00.000001Z",
        "1582-10-10T12:00:00Z"
      })
  void timesAreKeptToTheMicrosecond(String time) throws Exception {
    Reply created =
        http.post("/transactions", TICKETS.replace("2026-01-15T09:30:00Z", time), ADMIN);

    JsonNode kept = http.get(created.requireHeader("Location"), ADMIN).json();

    assertThat(kept.get("occurredAt").asText()).isEqualTo(time);
    assertThat(kept).isEqualTo(created.json());
  }

  @Test
  void timeOfAnotherZoneIsTheSameInstantInUtc() throws Exception {
    String zoned = TICKETS.replace("09:30:00Z", "09:30:00+05:45");

    assertThat(http.post("/transactions", zoned, ADMIN).json().get("occurredAt").asText())
        .isEqualTo("2026-01-15T03:45:00Z");
  }

  @Test
  void newTransactionIsWhereItsLocationSays() throws Exception {
    String bare = TICKETS.replace(",\"description\":\"Two tickets\"", "");

    Reply created = http.post("/transactions", bare, ADMIN);

    assertThat(created.status()).isEqualTo(201);
    assertThat(created.requireHeader("Location")).isEqualTo("/transactions/8");
    assertThat(created.json().get("description").asText()).isEmpty();
  }

  @Test
  void replacedPatchedRemoved() throws Exception {
    Reply replaced = http.put("/transactions/7", TICKETS.replace("EUR", "USD"), ADMIN);
    assertThat(replaced.status()).isEqualTo(200);
    assertThat(replaced.json().get("currency").asText()).isEqualTo("USD");

    Reply patched =
        http.patch("/transactions/7", "{\"amount\":\"1.0\",\"description\":null}", ADMIN);
    assertThat(patched.json().get("amount").asText()).isEqualTo("1.0");
    assertThat(patched.json().get("description").asText()).isEmpty();
    assertThat(patched.json().get("currency").asText()).isEqualTo("USD");

    assertThat(http.delete("/transactions/7", ADMIN).status()).isEqualTo(204);
    assertThat(http.get("/transactions/7", ADMIN).status()).isEqualTo(404);
  }

  private void put(String account, long id) {
    server
        .database()
        .rows()
        .putTransaction(
            account, id, "-12.50", "EUR", OffsetDateTime.parse("2026-01-15T09:30:00Z"), "");
  }
}
