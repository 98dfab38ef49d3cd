package dev.lockstep.client.torture.scenario;

import dev.lockstep.client.torture.caller.Caller;
import dev.lockstep.client.torture.caller.Setup;
import dev.lockstep.client.torture.server.RudeServer;
import dev.lockstep.client.torture.server.Script;
import dev.lockstep.client.torture.trial.Lab;
import dev.lockstep.client.torture.trial.Scenario;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** What a client takes, and whether it gives it back. */
final class Costs {
  private static final int CALLS = 1_000;
  private static final int THREADS = 5;

  private Costs() {}

  static List<Scenario> all() {
    return List.of(
        Scenario.of(
                "threads after 1,000 calls",
                "one after the other, they take five threads at most",
                Costs::threads)
            .patient(Duration.ofSeconds(30)),
        Scenario.of(
                "close()",
                "no thread and no connection is left when garbage has been collected",
                Costs::close)
            .patient(Duration.ofSeconds(15)));
  }

  private static void threads(Lab lab) throws Exception {
    RudeServer server = lab.server(Script.thing());
    Set<Thread> before = running();
    Caller caller = lab.caller(server);
    for (int i = 0; i < CALLS; i++) {
      caller.get("1");
    }
    int more = since(before).size();
    Lab.expect(more <= THREADS, "took " + more + " threads");
  }

  private static void close(Lab lab) throws Exception {
    RudeServer server = lab.server(Script.thing());
    Set<Thread> before = running();
    Caller caller = lab.client(Setup.of(server.url()));
    caller.get("1");
    caller.close();
    for (int i = 0; i < 50 && isLeft(server, before); i++) {
      // On JDK 17, all that ends the JDK's client is that nothing refers to it.
      System.gc();
      TimeUnit.MILLISECONDS.sleep(300);
    }
    Lab.expect(server.connections() == 0, "left a connection");
    Lab.expect(since(before).isEmpty(), "left " + names(since(before)));
  }

  private static boolean isLeft(RudeServer server, Set<Thread> before) {
    return server.connections() > 0 || !since(before).isEmpty();
  }

  private static Set<Thread> since(Set<Thread> before) {
    Set<Thread> now = running();
    now.removeAll(before);
    return now;
  }

  private static Set<Thread> running() {
    Set<Thread> all = new HashSet<>(Thread.getAllStackTraces().keySet());
    all.removeIf(thread -> thread.getName().equals(RudeServer.THREADS));
    return all;
  }

  private static String names(Set<Thread> threads) {
    return threads.stream().map(Thread::getName).sorted().collect(Collectors.joining(", "));
  }
}
