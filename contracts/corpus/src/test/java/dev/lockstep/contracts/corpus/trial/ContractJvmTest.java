package dev.lockstep.contracts.corpus.trial;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.contracts.corpus.outcome.Half;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ContractJvmTest {
  @TempDir Path folder;

  @Test
  void whatHangsIsStoppedAndSaysWhere() throws IOException {
    assertThat(run("Hangs", Duration.ofSeconds(3)).faults())
        .anySatisfy(
            fault ->
                assertThat(fault)
                    .startsWith("it was stopped after 3 seconds, in Hangs > waitingForNobody()"));
  }

  @Test
  void aMachineThatDiesSaysWhereAndWhatItSaidLast() throws IOException {
    assertThat(run("Dies").faults())
        .anySatisfy(
            fault ->
                assertThat(fault)
                    .startsWith("its JVM ended with 3, in Dies > haltingTheMachine()")
                    .contains("contract.log", "That was it."));
  }

  @Test
  void everyFailureIsAFaultWithItsFirstLinesAndItsCauses() throws IOException {
    List<String> faults = run("Fails").faults();
    assertThat(faults)
        .anySatisfy(
            fault ->
                assertThat(fault)
                    .startsWith("Fails > comparingInVain()\n  getPet 200: what is read\n")
                    .contains("/name: expected \"Rex\", but it is missing")
                    .endsWith("(the whole is in failures.md)"))
        .anySatisfy(
            fault ->
                assertThat(fault)
                    .contains("IllegalStateException: - a message")
                    .contains("Caused by: java.io.IOException: deep down"))
        .contains("Fails > beingSkipped()\n  It was skipped: nobody has the time")
        .contains("Fails\n  Not covered (client): GET /pets/{id} 404");
    assertThat(Files.readString(folder.resolve("failures.md"))).contains("at dev.lockstep");
  }

  @Test
  void aHalfThatLeftNothingBehindIsAFault() throws IOException {
    assertThat(run("Fails").faults())
        .contains("client: it came to no end, so that nothing is covered");
  }

  @Test
  void aHalfThatDidNotRunItsPlanIsAFault() throws IOException {
    Path coverage = Files.createDirectories(folder.resolve("target/lockstep"));
    String text =
        """
        {"planned": 3, "run": 3, "statuses": {"GET /a 200": true, "GET /a 404": false},
         "uncovered": {"GET /a 404": "why"}, "cases": {"a": true, "b": true, "c": false}}
        """;
    Files.writeString(coverage.resolve("coverage-client.json"), text);
    Halves halves = run("Fails");
    assertThat(halves.faults()).contains("client: cases planned = 3, run = 3, passed = 2");
    assertThat(halves.client())
        .isEqualTo(new Half(3, 3, 2, 2, 1, java.util.Map.of("GET /a 404", "why")));
  }

  private Halves run(String tried) throws IOException {
    return run(tried, Duration.ofMinutes(1));
  }

  private Halves run(String tried, Duration limit) throws IOException {
    return new ContractJvm(folder, SourceCompiler.ownClassPath(), limit)
        .run(List.of(getClass().getPackageName() + ".tried." + tried));
  }
}
