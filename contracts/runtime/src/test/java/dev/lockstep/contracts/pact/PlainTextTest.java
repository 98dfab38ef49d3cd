package dev.lockstep.contracts.pact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.api.cases.Case;
import dev.lockstep.api.cases.wire.Wire;
import dev.lockstep.contracts.Contract;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PlainTextTest {
  private final Contract contract =
      Contract.of(Path.of("src", "test", "resources", "bytes.yaml"), "client", "server");

  @ParameterizedTest
  @ValueSource(strings = {"drawing", "sheet", "text"})
  void pactDoesNotTakeBytesForXmlBecauseOfTheirMediaType(String operation) throws Exception {
    Case one = one(operation);
    try (PactMock mock = mock(one)) {
      send(one, one.wire().body().orElseThrow().text(), mock);
      assertThat(mock.complaint()).isEmpty();
    }
  }

  @Test
  void otherBytesAreFoundOut() throws Exception {
    Case one = one("drawing");
    try (PactMock mock = mock(one)) {
      send(one, "other", mock);
      assertThat(mock.complaint()).isPresent();
    }
  }

  @Test
  void nothingOfItIsLeft() {
    String key = "pact.content_type.override.image/svg+xml";
    PlainText bytes = PlainText.of(one("drawing"));
    assertThat(System.getProperty(key)).isEqualTo("text");
    bytes.close();
    assertThat(System.getProperty(key)).isNull();
  }

  private Case one(String operation) {
    return contract.cases().all().stream()
        .filter(c -> c.operation().id().equals(operation))
        .findFirst()
        .orElseThrow();
  }

  private PactMock mock(Case one) {
    Interactions interactions = new Interactions(contract);
    return new PactMock(interactions.file(List.of(interactions.of(one, ""))), one);
  }

  private static void send(Case one, String body, PactMock mock)
      throws IOException, InterruptedException {
    Wire wire = one.wire();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(mock.url() + wire.target()))
            .header("Content-Type", wire.header("Content-Type").orElseThrow())
            .method(wire.method(), BodyPublishers.ofString(body))
            .build();
    HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
  }
}
