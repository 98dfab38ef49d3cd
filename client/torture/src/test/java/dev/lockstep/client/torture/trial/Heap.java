package dev.lockstep.client.torture.trial;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;

/** What is kept in memory: young objects are left out, which are garbage soon. */
public final class Heap {
  private static final long MEGABYTE = 1 << 20;

  private Heap() {}

  /** By how many megabytes the old generation grew at most while an action ran. */
  public static long growth(Lab.Action action) throws Exception {
    System.gc();
    MemoryPoolMXBean old = old();
    old.resetPeakUsage();
    long before = old.getUsage().getUsed();
    action.run();
    return (old.getPeakUsage().getUsed() - before) / MEGABYTE;
  }

  private static MemoryPoolMXBean old() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getName().equals("Tenured Gen"))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("This needs -XX:+UseSerialGC"));
  }
}
