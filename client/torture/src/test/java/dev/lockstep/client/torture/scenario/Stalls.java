package dev.lockstep.client.torture.scenario;

import dev.lockstep.client.torture.caller.Caller;
import dev.lockstep.client.torture.server.RudeServer;
import dev.lockstep.client.torture.server.Script;
import dev.lockstep.client.torture.trial.Fault;
import dev.lockstep.client.torture.trial.Lab;
import dev.lockstep.client.torture.trial.Scenario;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server that takes its time. */
final class Stalls {
  /** Enough for a client that has five attempts of 1 s each. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final Script NO_HEADERS = (heard, wire) -> wire.hold();
  private static final Script HALF_A_BODY =
      (heard, wire) -> {
        wire.head(200, Things.JSON, "Content-Length: 25");
        wire.send("{\"id\":");
        wire.hold();
      };
  private static final Script DRIP =
      (heard, wire) -> {
        wire.head(200, Things.JSON, "Content-Length: 100000");
        while (wire.pause(100)) {
          wire.send(" ");
        }
      };

  private Stalls() {}

  static List<Scenario> all() {
    return List.of(
        Scenario.of(
                "stalled headers",
                "with a limit of 1 s, a call without an answer ends",
                lab -> ends(lab, NO_HEADERS))
            .patient(PATIENCE),
        Scenario.of(
                "stalled body",
                "with a limit of 1 s, a body that stops in the middle ends",
                lab -> ends(lab, HALF_A_BODY))
            .patient(PATIENCE),
        Scenario.of(
                "slow drip",
                "with a limit of 1 s, a body that comes byte by byte ends",
                lab -> ends(lab, DRIP))
            .patient(PATIENCE),
        Scenario.of(
            "interrupt before the headers",
            "an interrupt ends a call that waits for an answer",
            lab -> interrupted(lab, NO_HEADERS)),
        Scenario.of(
            "interrupt in the body",
            "an interrupt ends a call that waits for a body",
            lab -> interrupted(lab, HALF_A_BODY)));
  }

  private static void ends(Lab lab, Script script) throws Exception {
    Caller caller = lab.hasty(lab.server(script));
    Lab.thrown(() -> caller.get("1"));
  }

  private static void interrupted(Lab lab, Script script) throws Exception {
    RudeServer server = lab.server(script);
    Caller caller = lab.caller(server);
    Thread thread = new Thread(() -> give(caller), "interrupted");
    thread.setDaemon(true);
    thread.start();
    Lab.expect(server.awaitRequest(), "sent nothing");
    TimeUnit.MILLISECONDS.sleep(200);
    thread.interrupt();
    thread.join(2_000);
    if (thread.isAlive()) {
      throw new Fault("went on after the interrupt");
    }
  }

  private static void give(Caller caller) {
    try {
      caller.get("1");
    } catch (Exception ended) {
      // How it ends is not looked at; that it ends is.
      return;
    }
  }
}
