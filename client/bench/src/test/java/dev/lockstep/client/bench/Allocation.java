package dev.lockstep.client.bench;

import dev.lockstep.client.bench.caller.Contestant;
import dev.lockstep.client.bench.caller.Exchange;
import dev.lockstep.client.bench.result.Row;
import dev.lockstep.client.bench.result.Samples;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** What JMH says of one call: the bytes that all threads allocate for it, and the time it takes. */
final class Allocation {
  private static final String BYTES = "gc.alloc.rate.norm";

  private final Collection<RunResult> results;

  private Allocation(Collection<RunResult> results) {
    this.results = results;
  }

  static Allocation measure(String url, Path log) throws RunnerException {
    Options options =
        new OptionsBuilder()
            .include(CallBenchmark.class.getName())
            .param("url", url)
            .forks(1)
            .jvmArgs("-XX:+UseSerialGC", "-Xms256m", "-Xmx256m")
            .warmupIterations(1)
            .warmupTime(TimeValue.seconds(1))
            .measurementIterations(3)
            .measurementTime(TimeValue.seconds(2))
            .addProfiler(GCProfiler.class)
            .shouldFailOnError(true)
            .output(log.toString())
            .build();
    return new Allocation(new Runner(options).run());
  }

  /** Thousands of bytes for one call. */
  Row bytes(Exchange exchange) {
    return row("kB allocated for ", exchange, "1.25", i -> bytes(i) / 1e3);
  }

  /** Microseconds from the beginning of one call to its end. */
  Row time(Exchange exchange) {
    return row("µs for ", exchange, "", i -> i.getPrimaryResult().getScore());
  }

  private static double bytes(IterationResult iteration) {
    return Objects.requireNonNull(iteration.getSecondaryResults().get(BYTES)).getScore();
  }

  private Row row(
      String what, Exchange exchange, String bar, ToDoubleFunction<IterationResult> value) {
    Map<Contestant, Samples> samples = new EnumMap<>(Contestant.class);
    for (RunResult result : results) {
      if (result.getParams().getParam("exchange").equals(exchange.name())) {
        List<Double> values = new ArrayList<>();
        for (BenchmarkResult fork : result.getBenchmarkResults()) {
          fork.getIterationResults().forEach(i -> values.add(value.applyAsDouble(i)));
        }
        String name = result.getParams().getParam("contestant");
        samples.put(Contestant.valueOf(name), new Samples(values));
      }
    }
    return new Row(what + exchange.label(), bar, samples);
  }
}
