package dev.lockstep.contracts.corpus.speed;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;

/** Runs one tool once, as a build does: in a JVM that has done nothing before. */
final class CostMain {
  static final String RESULT = "cost.json";
  private static final int MEBIBYTE_BITS = 20;

  private CostMain() {}

  /**
   * Writes what it took into {@code cost.json} in the folder.
   *
   * @param args the name of the tool, the document and the folder
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[2]);
    Cost.Times times = Tool.named(args[0]).run(Path.of(args[1]), folder);
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    Cost cost = new Cost(times, system.getProcessCpuTime() / 1e9, heap());
    Files.createDirectories(folder);
    new ObjectMapper().writeValue(folder.resolve(RESULT).toFile(), cost);
  }

  private static long heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(java.lang.management.MemoryUsage::getUsed)
            .sum()
        >> MEBIBYTE_BITS;
  }
}
