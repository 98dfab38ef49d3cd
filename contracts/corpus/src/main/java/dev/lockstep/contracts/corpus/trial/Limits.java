package dev.lockstep.contracts.corpus.trial;

import com.sun.management.OperatingSystemMXBean;
import dev.lockstep.contracts.corpus.outcome.Stage;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * How far documents are taken, and with what.
 *
 * @param last the stage to stop after
 * @param workers how many documents are under way at once
 * @param patience how long the contract tests of one document may take
 */
public record Limits(Stage last, int workers, Duration patience) {
  private static final long MEMORY_OF_A_WORKER = 3L << 30;
  private static final Duration PATIENCE = Duration.ofMinutes(60);

  /** The whole way, with as many workers as there are processors and memory for. */
  public static Limits defaults() {
    return new Limits(Stage.CONTRACT, possibleWorkers(), PATIENCE);
  }

  /** The same up to another stage. */
  public Limits upTo(Stage stage) {
    return new Limits(stage, workers, patience);
  }

  /** The same with another number of workers. */
  public Limits withWorkers(int number) {
    return new Limits(last, number, patience);
  }

  /** The same with another patience. */
  public Limits withPatience(Duration other) {
    return new Limits(last, workers, other);
  }

  private static int possibleWorkers() {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    long inMemory = system.getTotalMemorySize() / MEMORY_OF_A_WORKER;
    int processors = Runtime.getRuntime().availableProcessors();
    return (int) Math.max(1, Math.min(processors, inMemory));
  }
}
