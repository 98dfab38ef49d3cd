package dev.lockstep.contracts.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.api.cases.Case;
import dev.lockstep.contracts.Contract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GateTest {
  private static final String OTHERWISE = "GET /notes/{id} default";

  private final Contract contract =
      Contract.of(
          Path.of("src", "test", "resources", "crowded.yaml"), "notes-client", "notes-server");
  private final List<Case> planned = contract.cases().all();

  @Test
  void whatNoCaseCanBeDerivedForIsNamedWithTheReason() {
    assertThatThrownBy(() -> new Gate(allPassed(), Set.of()).check())
        .hasMessageContaining(OTHERWISE + ": 'default' names no status that could be asked for");
  }

  @Test
  void whatIsExemptMayStayUncovered() {
    assertThat(allPassed().statuses()).containsEntry(OTHERWISE, false);
    new Gate(allPassed(), Set.of(OTHERWISE)).check();
  }

  @Test
  void whatIsExemptMustBeDocumentedAndNotTried() {
    Gate gate = new Gate(allPassed(), Set.of(OTHERWISE, "POST /notes 201", "GET /gone 200"));
    assertThatThrownBy(gate::check)
        .hasMessageContaining("POST /notes 201 was tried and is covered, so it cannot be exempt")
        .hasMessageContaining("GET /gone 200 is exempt, but the document does not have it");
  }

  @Test
  void aRunThatRanNothingIsRed() {
    Gate gate = new Gate(new Coverage(contract, "server", planned), Set.of(OTHERWISE));
    assertThatThrownBy(gate::check)
        .hasMessageContaining("cases run = 0")
        .hasMessageContaining("POST /notes 201: no case of it went well");
  }

  @Test
  void aPlanOfNothingIsRed() {
    Gate gate = new Gate(new Coverage(contract, "server", List.of()), Set.of(OTHERWISE));
    assertThatThrownBy(gate::check).hasMessageContaining("nothing was planned");
  }

  @Test
  void theReportNamesEveryStatus(@TempDir Path folder) throws IOException {
    new Gate(allPassed(), Set.of()).report(folder);
    assertThat(Files.readString(folder.resolve("coverage-server.md")))
        .contains("| POST /notes 422 | yes |", "| " + OTHERWISE + " | no: ");
    assertThat(Files.readString(folder.resolve("coverage-server.json")))
        .contains("\"POST /notes 422\" : true", "\"" + OTHERWISE + "\" : \"'default' names");
  }

  private Coverage allPassed() {
    Coverage coverage = new Coverage(contract, "server", planned);
    planned.forEach(one -> coverage.attempt(one, () -> {}));
    return coverage;
  }
}
