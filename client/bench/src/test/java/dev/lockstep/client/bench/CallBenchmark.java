package dev.lockstep.client.bench;

import dev.lockstep.client.bench.caller.Caller;
import dev.lockstep.client.bench.caller.Contestant;
import dev.lockstep.client.bench.caller.Exchange;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One call after the other, for JMH, which makes a class of its own of this one. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CallBenchmark {
  private static final int WARM_UP = 15_000;

  /** The base URL of the server. */
  @Param("")
  public String url = "";

  /** Whose call it is. */
  @Param public Contestant contestant = Contestant.BY_HAND;

  /** What is asked and answered. */
  @Param public Exchange exchange = Exchange.LIST;

  private @Nullable Caller caller;

  /** Makes the client, and so many calls that what comes then is compiled, on any machine. */
  @Setup
  public void connect() throws Exception {
    caller = contestant.connect(url);
    for (int i = 0; i < WARM_UP; i++) {
      call();
    }
  }

  /** Makes one call. */
  @Benchmark
  public Object call() throws Exception {
    return exchange.by(Objects.requireNonNull(caller));
  }
}
