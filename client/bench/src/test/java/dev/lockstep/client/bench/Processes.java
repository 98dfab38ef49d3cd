package dev.lockstep.client.bench;

import dev.lockstep.client.bench.caller.Contestant;
import dev.lockstep.client.bench.caller.Exchange;
import dev.lockstep.client.bench.child.Child;
import dev.lockstep.client.bench.child.ManyCalls;
import dev.lockstep.client.bench.child.OneCall;
import dev.lockstep.client.bench.result.Row;
import dev.lockstep.client.bench.result.Samples;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Whole processes, one for each client, that take turns, so that noise strikes all alike. */
final class Processes {
  private static final int STARTS = 21;
  private static final int TURNS = 11;
  private static final int WARM_UP = 15_000;
  private static final int CALLS = 4_000;
  private static final int FIRST_CALLS = 1_000;

  private final String url;

  Processes(String url) {
    this.url = url;
  }

  /** Milliseconds of CPU from the start of a JVM to the first answer of a server. */
  static Row coldStart(String url) throws IOException {
    Map<Contestant, List<Double>> millis = empty();
    for (int i = 0; i < STARTS; i++) {
      for (Contestant each : Contestant.values()) {
        try (Child child = Child.start(OneCall.class, each, url)) {
          child.hear();
          add(millis, each, child.cpu().toNanos() / 1e6);
        }
      }
    }
    String scheme = url.substring(0, url.indexOf(':'));
    return row("ms of CPU until the first answer, " + scheme, "1.10", millis);
  }

  /** The most threads at once in a thousand calls, and the CPU that a call takes after many. */
  List<Row> manyCalls() throws IOException {
    Map<Contestant, Child> children = new EnumMap<>(Contestant.class);
    try {
      for (Contestant each : Contestant.values()) {
        children.put(each, Child.start(ManyCalls.class, each, url));
      }
      List<Row> rows = new ArrayList<>(List.of(threads(children)));
      for (Exchange exchange : Exchange.values()) {
        rows.add(cpu(children, exchange));
      }
      return rows;
    } finally {
      children.values().forEach(Child::close);
    }
  }

  private static Row threads(Map<Contestant, Child> children) throws IOException {
    Map<Contestant, List<Double>> threads = empty();
    for (Contestant each : Contestant.values()) {
      long[] said = order(children, each, Exchange.LIST, FIRST_CALLS);
      add(threads, each, (double) said[1]);
    }
    return row("threads for 1,000 calls", "2 threads", threads);
  }

  private static Row cpu(Map<Contestant, Child> children, Exchange exchange) throws IOException {
    Map<Contestant, List<Double>> micros = empty();
    for (Contestant each : Contestant.values()) {
      order(children, each, exchange, WARM_UP);
    }
    for (int i = 0; i < TURNS; i++) {
      for (Contestant each : Contestant.values()) {
        long nanos = order(children, each, exchange, CALLS)[0];
        add(micros, each, nanos / 1e3 / CALLS);
      }
    }
    return row("µs of CPU for " + exchange.label(), "1.15", micros);
  }

  private static long[] order(
      Map<Contestant, Child> children, Contestant to, Exchange exchange, int calls)
      throws IOException {
    Child child = Objects.requireNonNull(children.get(to));
    child.tell(exchange + " " + calls);
    String[] words = child.hear().split(" ", -1);
    return new long[] {Long.parseLong(words[0]), Long.parseLong(words[1])};
  }

  private static Map<Contestant, List<Double>> empty() {
    return new EnumMap<>(Contestant.class);
  }

  private static void add(Map<Contestant, List<Double>> values, Contestant of, double value) {
    values.computeIfAbsent(of, key -> new ArrayList<>()).add(value);
  }

  private static Row row(String what, String bar, Map<Contestant, List<Double>> values) {
    Map<Contestant, Samples> samples = new EnumMap<>(Contestant.class);
    values.forEach((each, list) -> samples.put(each, new Samples(list)));
    return new Row(what, bar, samples);
  }
}
