package dev.lockstep.client.torture.scenario;

import dev.lockstep.client.torture.caller.Caller;
import dev.lockstep.client.torture.caller.Place;
import dev.lockstep.client.torture.caller.Seen;
import dev.lockstep.client.torture.caller.Setup;
import dev.lockstep.client.torture.server.RudeServer;
import dev.lockstep.client.torture.server.Script;
import dev.lockstep.client.torture.trial.Lab;
import dev.lockstep.client.torture.trial.Scenario;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Tokens that are fetched, and end before one thinks. */
final class Tokens {
  private static final int CALLERS = 50;

  private Tokens() {}

  static List<Scenario> all() {
    return List.of(
        Scenario.of("401 for an old token", "a new one is fetched and shown", Tokens::old),
        Scenario.of(
            "50 callers without a token", "one token is fetched for all", lab -> many(lab, 1)),
        Scenario.of(
            "50 callers with an old token",
            "one new token is fetched for all",
            lab -> many(lab, 2)),
        Scenario.of(
            "401 for every token", "it ends with 401 after two attempts at most", Tokens::never));
  }

  private static void old(Lab lab) throws Exception {
    AtomicInteger fetched = new AtomicInteger();
    Things.isAda(lab.with(fetching(accepting(lab, 2), fetched)).secret(Place.TOKEN));
    Lab.same("the number of tokens", fetched.get(), 2);
  }

  private static void never(Lab lab) throws Exception {
    RudeServer server = accepting(lab, Integer.MAX_VALUE);
    Caller caller = lab.with(fetching(server, new AtomicInteger()));
    Exception thrown = Lab.thrown(() -> caller.secret(Place.TOKEN));
    Lab.same("the status", caller.status(thrown).orElse(0), 401);
    int sent = server.heard().size();
    Lab.expect(sent <= 2, "sent " + sent + " requests");
  }

  private static void many(Lab lab, int needed) throws Exception {
    AtomicInteger fetched = new AtomicInteger();
    Caller caller = lab.with(fetching(accepting(lab, needed), fetched));
    Callable<Seen> call = () -> caller.secret(Place.TOKEN);
    ExecutorService threads = Executors.newFixedThreadPool(CALLERS);
    try {
      List<Future<Seen>> all =
          new ArrayList<>(threads.invokeAll(Collections.nCopies(CALLERS, call)));
      for (Future<Seen> one : all) {
        Things.isAda(one.get());
      }
      Lab.same("the number of tokens", fetched.get(), needed);
    } finally {
      threads.shutdownNow();
    }
  }

  /** A server that takes tokens from a number on. */
  private static RudeServer accepting(Lab lab, int first) throws Exception {
    return lab.server(
        (heard, wire) -> {
          String shown = heard.header("Authorization").replaceFirst("Bearer t-", "");
          boolean enough = shown.matches("\\d+") && Integer.parseInt(shown) >= first;
          (enough ? Script.thing() : Things.status(401)).play(heard, wire);
        });
  }

  private static Setup fetching(RudeServer server, AtomicInteger fetched) {
    return Setup.of(server.url())
        .fetching(
            () -> {
              int number = fetched.incrementAndGet();
              TimeUnit.MILLISECONDS.sleep(50);
              return "t-" + number;
            });
  }
}
