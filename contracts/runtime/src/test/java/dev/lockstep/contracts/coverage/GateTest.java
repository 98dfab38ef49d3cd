package dev.lockstep.contracts.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.api.cases.Case;
import dev.lockstep.contracts.Contract;
import dev.lockstep.contracts.Notes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GateTest {
  private static final String INTERIM = "GET /notes/{id} 103";

  private final Contract contract = Notes.contract();
  private final List<Case> planned = contract.cases().all();

  @Test
  void whatNoCaseCanBeDerivedForIsNamedWithTheReason() {
    assertThatThrownBy(() -> new Gate(allPassed(), Set.of()).check())
        .hasMessageContaining(INTERIM + ": a client never sees an interim answer by itself");
  }

  @Test
  void whatIsExemptMayStayUncovered() {
    assertThat(allPassed().statuses()).containsEntry(INTERIM, false);
    new Gate(allPassed(), Set.of(INTERIM)).check();
  }

  @Test
  void whatIsExemptMustBeDocumentedAndNotTried() {
    Gate gate = new Gate(allPassed(), Set.of(INTERIM, "POST /notes 201", "GET /gone 200"));
    assertThatThrownBy(gate::check)
        .hasMessageContaining("POST /notes 201 was tried and is covered, so it cannot be exempt")
        .hasMessageContaining("GET /gone 200 is exempt, but the document does not have it");
  }

  @Test
  void aRunThatRanNothingIsRed() {
    Gate gate = new Gate(new Coverage(contract, "server", planned), Set.of(INTERIM));
    assertThatThrownBy(gate::check)
        .hasMessageContaining("cases run = 0")
        .hasMessageContaining("POST /notes 201: no case of it went well");
  }

  @Test
  void aPlanOfNothingIsRed() {
    Gate gate = new Gate(new Coverage(contract, "server", List.of()), Set.of(INTERIM));
    assertThatThrownBy(gate::check).hasMessageContaining("nothing was planned");
  }

  @Test
  void theReportNamesEveryStatus(@TempDir Path folder) throws IOException {
    new Gate(allPassed(), Set.of()).report(folder);
    assertThat(Files.readString(folder.resolve("coverage-server.md")))
        .contains("| POST /notes 422 | yes |", "| " + INTERIM + " | no: ");
    assertThat(Files.readString(folder.resolve("coverage-server.json")))
        .contains("\"POST /notes 422\" : true", "\"" + INTERIM + "\" : \"a client never");
  }

  private Coverage allPassed() {
    Coverage coverage = new Coverage(contract, "server", planned);
    planned.forEach(one -> coverage.attempt(one, () -> {}));
    return coverage;
  }
}
