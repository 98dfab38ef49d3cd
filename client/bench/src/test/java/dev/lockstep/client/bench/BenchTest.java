package dev.lockstep.client.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.client.bench.caller.Contestant;
import dev.lockstep.client.bench.caller.Exchange;
import dev.lockstep.client.bench.child.Child;
import dev.lockstep.client.bench.child.FixedServer;
import dev.lockstep.client.bench.result.Row;
import dev.lockstep.client.bench.result.Table;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Measures all clients; what ours may cost by a bar that noise does not move, is a test. */
final class BenchTest {
  private static final Path OUT = Path.of("target", "bench");
  private static final System.Logger LOG = System.getLogger("bench");
  private static final double MOST_BYTES = 1.25;
  private static final int MOST_THREADS = 2;

  private static final List<Row> BYTES = new ArrayList<>();
  private static final List<Row> REST = new ArrayList<>();

  @BeforeAll
  static void measure() throws Exception {
    Files.createDirectories(OUT);
    try (Child server = Child.start(FixedServer.class);
        Child secure = Child.start(FixedServer.class, "https")) {
      String url = server.hear();
      Allocation allocation = Allocation.measure(url, OUT.resolve("jmh.log"));
      Processes processes = new Processes(url);
      for (Exchange exchange : Exchange.values()) {
        BYTES.add(allocation.bytes(exchange));
      }
      REST.addAll(processes.manyCalls());
      REST.add(Processes.coldStart(url));
      REST.add(Processes.coldStart(secure.hear()));
      for (Exchange exchange : Exchange.values()) {
        REST.add(allocation.time(exchange));
      }
    }
    List<Row> all = new ArrayList<>(BYTES);
    all.addAll(REST);
    Table table = new Table(all);
    table.write(OUT.resolve("bench.md"));
    LOG.log(System.Logger.Level.INFO, table.markdown());
  }

  @Test
  void aCallAllocatesAtMostAQuarterMoreThanOneByHand() {
    assertThat(BYTES)
        .allSatisfy(
            row -> assertThat(row.ratio(Contestant.OURS)).as(row.what()).isLessThan(MOST_BYTES));
  }

  @Test
  void aThousandCallsInARowNeedTwoThreadsAtMost() {
    assertThat(REST.get(0).of(Contestant.OURS).median()).isLessThanOrEqualTo(MOST_THREADS);
  }
}
