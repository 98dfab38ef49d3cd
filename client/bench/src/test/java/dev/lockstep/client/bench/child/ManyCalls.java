package dev.lockstep.client.bench.child;

import com.sun.management.OperatingSystemMXBean;
import dev.lockstep.client.bench.caller.Caller;
import dev.lockstep.client.bench.caller.Contestant;
import dev.lockstep.client.bench.caller.Exchange;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * Makes as many calls as it is told, one after the other, and answers with the CPU time of the
 * process that it took, in nanoseconds, and the threads that there were more at most than before
 * the client was made.
 */
public final class ManyCalls {
  private ManyCalls() {}

  /** With the client and the base URL of the server. */
  public static void main(String[] arguments) throws Exception {
    OperatingSystemMXBean process =
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    threads.resetPeakThreadCount();
    int before = threads.getThreadCount();
    Caller caller = Contestant.valueOf(arguments[0]).connect(arguments[1]);
    Parent parent = new Parent();
    for (String order = parent.hear(); !order.isEmpty(); order = parent.hear()) {
      String[] words = order.split(" ", -1);
      long start = process.getProcessCpuTime();
      call(caller, Exchange.valueOf(words[0]), Integer.parseInt(words[1]));
      long used = process.getProcessCpuTime() - start;
      parent.tell(used + " " + (threads.getPeakThreadCount() - before));
    }
  }

  private static void call(Caller caller, Exchange exchange, int times) throws Exception {
    for (int i = 0; i < times; i++) {
      exchange.by(caller);
    }
  }
}
