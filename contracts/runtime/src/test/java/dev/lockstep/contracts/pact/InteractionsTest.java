package dev.lockstep.contracts.pact;

import static org.assertj.core.api.Assertions.assertThat;

import au.com.dius.pact.core.matchers.Mismatch;
import au.com.dius.pact.core.matchers.ResponseMatching;
import au.com.dius.pact.core.model.BasePact;
import au.com.dius.pact.core.model.ContentType;
import au.com.dius.pact.core.model.DefaultPactReader;
import au.com.dius.pact.core.model.HttpResponse;
import au.com.dius.pact.core.model.OptionalBody;
import au.com.dius.pact.core.model.SynchronousRequestResponse;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lockstep.api.cases.Case;
import dev.lockstep.contracts.Contract;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class InteractionsTest {
  private static final String FIRST =
      "{\"id\":5,\"balance\":1,\"limit\":3,\"owner\":\"Bo\",\"kind\":\"credit\",\"tags\":[\"b\"]}";

  private final Contract contract =
      Contract.of(Path.of("src", "test", "resources", "accounts.yaml"), "client", "server");

  @Test
  void whatTheDocumentItselfAnswersIsInOrder() {
    Case one = one("listAccounts");
    assertThat(complaints(one, one.answer().text())).isEmpty();
  }

  @Test
  void anItemMayHaveNullWhereItsSchemaSaysSo() {
    String nulls = "{\"id\":6,\"balance\":null,\"limit\":null,\"owner\":null,\"kind\":null}";
    String second = nulls.replace("}", ",\"tags\":null}");
    assertThat(complaints(one("listAccounts"), "[" + FIRST + "," + second + "]")).isEmpty();
  }

  @Test
  void noItemMayHaveNullOrAnotherKindWhereItsSchemaDoesNotSaySo() {
    Case one = one("listAccounts");
    assertThat(complaints(one, "[" + FIRST.replace("5", "null") + "]"))
        .containsExactly("Expected null (Null) to be an integer");
    assertThat(complaints(one, "[" + FIRST.replace(":1,", ":\"1\",") + "]"))
        .contains("Expected '1' (String) to be a number");
    assertThat(complaints(one, "[" + FIRST.replace("credit", "gift") + "]"))
        .anyMatch(complaint -> complaint.contains("to match 'loan|credit'"));
  }

  @Test
  void namesThatJsonHasToEscapeComeThrough() throws Exception {
    Case one = one("openAccount");
    String body = one.wire().body().orElseThrow().text();
    try (PactMock mock = new PactMock(file(one), one)) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(mock.url() + "/accounts"))
              .header("Content-Type", "application/json")
              .POST(BodyPublishers.ofString(body))
              .build();
      String answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
      assertThat(answer).isEqualTo(one.answer().text());
      assertThat(mock.complaint()).isEmpty();
    }
    assertThat(complaints(one, one.answer().text())).isEmpty();
    assertThat(complaints(one, one.answer().text().replace("plain", "other"))).isNotEmpty();
  }

  /** What Pact has against an answer. */
  private List<String> complaints(Case one, String body) {
    BasePact pact = (BasePact) DefaultPactReader.INSTANCE.loadPact(file(one).toString());
    SynchronousRequestResponse interaction =
        (SynchronousRequestResponse) pact.getInteractions().get(0);
    ContentType json = ContentType.getJSON();
    HttpResponse answer =
        new HttpResponse(
            one.answer().status(),
            Map.of("Content-Type", List.of("application/json")),
            OptionalBody.body(body.getBytes(StandardCharsets.UTF_8), json));
    return ResponseMatching.responseMismatches(pact, interaction, answer).stream()
        .map(Mismatch::description)
        .toList();
  }

  private ObjectNode file(Case one) {
    Interactions interactions = new Interactions(contract);
    return interactions.file(List.of(interactions.of(one, "")));
  }

  private Case one(String operation) {
    return contract.cases().all().stream()
        .filter(c -> c.operation().id().equals(operation))
        .findFirst()
        .orElseThrow();
  }
}
