package dev.lockstep.contracts.pact;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lockstep.api.cases.Case;
import dev.lockstep.client.json.Json;
import dev.lockstep.contracts.Contract;
import dev.lockstep.contracts.Notes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PactFileTest {
  private static final String NAME = "notes-client-notes-server.json";

  @Test
  void theSameDocumentGivesTheSameBytes(@TempDir Path one, @TempDir Path other) throws IOException {
    write(one);
    write(other);
    assertThat(Files.readAllBytes(one.resolve(NAME)))
        .isEqualTo(Files.readAllBytes(other.resolve(NAME)));
  }

  @Test
  void anInteractionSaysItsOperationItsStateAndItsMatchers(@TempDir Path folder)
      throws IOException {
    write(folder);
    JsonNode interaction =
        Json.mapper().readTree(Files.readString(folder.resolve(NAME))).at("/interactions/0");
    assertThat(interaction.at("/comments/references/openapi/operationId").asText())
        .isEqualTo("createNote");
    assertThat(interaction.at("/providerStates/0/name").asText()).isEqualTo("newNote");
    JsonNode rules = interaction.at("/response/matchingRules/body");
    assertThat(rules.at("/$.id/matchers/0/match").asText()).isEqualTo("integer");
    assertThat(rules.at("/$.colour/matchers/0/regex").asText()).isEqualTo("red|green");
  }

  private static void write(Path folder) {
    Contract contract = Notes.contract();
    Interactions interactions = new Interactions(contract);
    List<ObjectNode> all =
        contract.cases().all().stream()
            .filter(one -> one.side() == Case.Side.BOTH)
            .map(one -> interactions.of(one, ""))
            .toList();
    PactFile.write(contract, all, folder);
  }
}
