package dev.lockstep.contracts.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.contracts.corpus.outcome.Outcome;
import dev.lockstep.contracts.corpus.outcome.Stage;
import dev.lockstep.contracts.corpus.trial.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CorpusRunTest {
  private static final String SOUND =
      """
      openapi: 3.1.0
      info: {title: Sound, version: '1'}
      paths: {}
      """;
  private static final String BROKEN =
      """
      openapi: 3.1.0
      info: {title: Broken, version: '1'}
      paths:
        /pets:
          get:
            responses:
              '200':
                description: All.
                content:
                  application/json: {schema: {$ref: '#/components/schemas/Pets'}}
      """;

  @TempDir Path folder;

  @Test
  void aDocumentThatCannotBeResolvedIsARedRowThatSaysWhere() throws IOException {
    Outcome outcome = run(Map.of("broken.yaml", BROKEN)).get(0);
    assertThat(outcome.passed()).isFalse();
    assertThat(outcome.faults())
        .singleElement()
        .asString()
        .startsWith("parse: ")
        .contains("broken.yaml:10", "#/components/schemas/Pets");
    assertThat(report()).contains("**1 fault**", "0 of 1 documents passed", "- parse: ");
  }

  @Test
  void oneDocumentThatFallsShortStopsNoOther() throws IOException {
    List<Outcome> outcomes = run(Map.of("broken.yaml", BROKEN, "sound.yaml", SOUND));
    assertThat(outcomes).extracting(Outcome::passed).containsExactly(false, true);
    assertThat(report()).contains("1 of 2 documents passed");
  }

  private List<Outcome> run(Map<String, String> documents) throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    for (Map.Entry<String, String> document : documents.entrySet()) {
      Files.writeString(in.resolve(document.getKey()), document.getValue());
    }
    Limits limits = Limits.defaults().upTo(Stage.GENERATE);
    try (CorpusRun run = new CorpusRun(in, folder.resolve("out"), limits)) {
      return run.start(Corpus.documents(in)).values().stream()
          .map(CompletableFuture::join)
          .toList();
    }
  }

  private String report() throws IOException {
    return Files.readString(folder.resolve("out/corpus.md"));
  }
}
