package dev.lockstep.client.torture.scenario;

import dev.lockstep.client.torture.caller.Caller;
import dev.lockstep.client.torture.caller.Seen;
import dev.lockstep.client.torture.server.RudeServer;
import dev.lockstep.client.torture.server.Script;
import dev.lockstep.client.torture.trial.Lab;
import dev.lockstep.client.torture.trial.Scenario;
import java.util.List;

/** A server without a fault, so that it is not the kit that clients fail by. */
final class Plain {
  private static final String RED = "{\"id\":\"1\",\"name\":\"Ada\",\"colour\":\"red\"}";
  private static final String CIRCLE = ",\"shape\":{\"kind\":\"circle\",\"radius\":2}}";

  private Plain() {}

  static List<Scenario> all() {
    return List.of(
        Scenario.of("nothing wrong", "a thing is read, and one is made", Plain::nothingWrong),
        Scenario.of("nothing wrong with oneOf", "a known variant is read", Plain::knownVariant));
  }

  private static void nothingWrong(Lab lab) throws Exception {
    RudeServer server = lab.server(Script.answer(200, RED, Things.JSON));
    Caller caller = lab.caller(server);
    Lab.same("the thing", caller.get("1"), new Seen("Ada", "red", ""));
    caller.create("Ada", "");
    Lab.requests(server, 2);
  }

  private static void knownVariant(Lab lab) throws Exception {
    String body = RED.replace("}", CIRCLE);
    Caller caller = lab.caller(lab.server(Script.answer(200, body, Things.JSON)));
    Lab.same("the thing", caller.get("1"), new Seen("Ada", "red", "circle"));
  }
}
