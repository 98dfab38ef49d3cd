package dev.lockstep.client.torture.scenario;

import dev.lockstep.client.torture.caller.Caller;
import dev.lockstep.client.torture.server.RudeServer;
import dev.lockstep.client.torture.server.Script;
import dev.lockstep.client.torture.trial.Lab;
import dev.lockstep.client.torture.trial.Scenario;
import java.util.List;

/** What a client sends, of what it is given. */
final class Requests {
  private Requests() {}

  static List<Scenario> all() {
    return List.of(
        Scenario.of("cookie parameter", "it is sent", Requests::cookie),
        Scenario.of(
            "slash and question mark in an id", "they do not end the segment", Requests::segment),
        Scenario.of(
            "line break in a header",
            "it is refused, and starts no other header",
            Requests::header),
        Scenario.of("umlaut in a header", "it arrives as it is, or is refused", Requests::umlaut));
  }

  private static void cookie(Lab lab) throws Exception {
    RudeServer server = lab.server(Script.thing());
    lab.caller(server).preferences("s-1");
    Lab.same("Cookie", server.heard().get(0).header("Cookie"), "session=s-1");
  }

  private static void segment(Lab lab) throws Exception {
    RudeServer server = lab.server(Script.thing());
    lab.caller(server).get("../secrets?x=1&y#z");
    String target = server.heard().get(0).target();
    Lab.expect(target.matches("/things/[^/?#]+"), "asked for " + target);
  }

  private static void header(Lab lab) throws Exception {
    RudeServer server = lab.server(Script.thing());
    Caller caller = lab.caller(server);
    Lab.thrown(() -> caller.create("Ada", "k\r\nX-Injected: yes"));
    Lab.requests(server, 0);
  }

  /** A question mark in its place would make one key of two. */
  private static void umlaut(Lab lab) throws Exception {
    RudeServer server = lab.server(Script.thing());
    Caller caller = lab.caller(server);
    try {
      caller.create("Ada", "Zo\u00eb");
    } catch (Exception refused) {
      Lab.requests(server, 0);
      return;
    }
    String key = server.heard().get(0).header("Idempotency-Key");
    Lab.expect(!key.contains("?"), "it arrives as " + key);
  }
}
