package dev.lockstep.client.torture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.client.torture.caller.Contestant;
import dev.lockstep.client.torture.scenario.Scenarios;
import dev.lockstep.client.torture.trial.Row;
import dev.lockstep.client.torture.trial.Run;
import dev.lockstep.client.torture.trial.Scenario;
import dev.lockstep.client.torture.trial.Table;
import dev.lockstep.client.torture.trial.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Puts all clients through all scenarios; what ours does not pass is a failed test. */
final class TortureTest {
  private static final Path OUT = Path.of("target", "torture");
  private static final System.Logger LOG = System.getLogger("torture");
  private static final List<Row> ROWS = new ArrayList<>();

  @TestFactory
  List<DynamicTest> oursPasses() {
    String only = System.getProperty("torture.only", "");
    return Scenarios.all().stream()
        .filter(scenario -> scenario.name().contains(only))
        .map(scenario -> DynamicTest.dynamicTest(scenario.name(), () -> judge(scenario)))
        .toList();
  }

  @AfterAll
  static void writeTable() throws Exception {
    Table table = new Table(ROWS);
    table.write(OUT);
    LOG.log(System.Logger.Level.INFO, table.summary());
  }

  private static void judge(Scenario scenario) throws Exception {
    Map<Contestant, Verdict> verdicts = new EnumMap<>(Contestant.class);
    for (Contestant contestant : Contestant.values()) {
      verdicts.put(contestant, Run.of(scenario, contestant));
    }
    Row row = new Row(scenario.name(), scenario.expectation(), verdicts);
    ROWS.add(row);
    Verdict ours = row.of(Contestant.OURS);
    assertThat(ours.kind()).as(ours.reason()).isEqualTo(Verdict.Kind.PASS);
  }
}
