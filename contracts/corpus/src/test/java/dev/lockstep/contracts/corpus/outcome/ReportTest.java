package dev.lockstep.contracts.corpus.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReportTest {
  private static final Half HALF = new Half(5, 5, 5, 4, 4, Map.of());
  private static final Outcome SOUND =
      new Outcome(
          "a.yaml",
          2,
          3,
          90,
          HALF,
          HALF,
          Map.of(Stage.PARSE, 0.25, Stage.CONTRACT, 12.0),
          List.of("a.yaml:3 #/x: why"),
          List.of());

  @Test
  void everyDocumentIsARow() {
    assertThat(new Report(List.of(SOUND)).markdown())
        .contains("| a.yaml | 2 | 3 | 45 | 5/5/5 | 5/5/5 | 4/4 | 0.3 |", "| 12.0 | 1 | passed |")
        .contains("1 of 1 documents passed");
  }

  @Test
  void manyFaultsAreCutWithTheirNumber() {
    List<String> faults = Collections.nCopies(30, "contract: a\nb");
    Outcome red = new Outcome("b.yaml", 0, 0, 0, Half.NONE, Half.NONE, Map.of(), List.of(), faults);
    assertThat(new Report(List.of(red)).markdown())
        .contains("**30 faults**", "## b.yaml", "- contract: a\n  b\n", "- and 5 more faults in");
  }

  @Test
  void theJsonHasEveryDetail(@TempDir Path folder) throws IOException {
    new Report(List.of(SOUND)).write(folder);
    assertThat(Files.readString(folder.resolve("corpus.json")))
        .contains("\"passed\" : true", "a.yaml:3 #/x: why", "\"clientLinesPerOperation\" : 45")
        .contains("\"planned\" : 5", "\"parse\" : 0.25");
  }

  @Test
  void aStageThatThereIsNotIsRefusedWithThoseThatThereAre() {
    assertThat(Stage.named("compile")).isEqualTo(Stage.COMPILE);
    assertThatThrownBy(() -> Stage.named("deploy"))
        .hasMessageContaining("'deploy'")
        .hasMessageContaining("[parse, generate, compile, contract]");
  }
}
