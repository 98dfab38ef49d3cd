package dev.lockstep.contracts.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.api.cases.Case;
import dev.lockstep.contracts.Contract;
import dev.lockstep.contracts.Notes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ServerTrialTest {
  private final Contract contract = Notes.contract();

  @Test
  void aServerThatKeepsToItsDocumentHasNoComplaints() throws IOException {
    assertThat(complaints(Drift.NONE)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
  void everyDriftIsCaughtAndNamedByOperationAndPlace(Drift drift) throws IOException {
    assertThat(complaints(drift))
        .anySatisfy(
            complaint -> assertThat(complaint).contains(drift.operation(), drift.message()));
  }

  private List<String> complaints(Drift drift) throws IOException {
    List<String> complaints = new ArrayList<>();
    ServerTrial trial = new ServerTrial(contract.model());
    try (NotesServer server = new NotesServer(drift)) {
      for (Case one : contract.cases().all()) {
        try {
          trial.send(server.uri(), one);
        } catch (AssertionError e) {
          complaints.add(String.valueOf(e.getMessage()));
        }
      }
    }
    return complaints;
  }
}
