package dev.lockstep.client.torture.scenario;

import dev.lockstep.client.torture.caller.Caller;
import dev.lockstep.client.torture.server.RudeServer;
import dev.lockstep.client.torture.server.Script;
import dev.lockstep.client.torture.trial.Lab;
import dev.lockstep.client.torture.trial.Scenario;
import java.util.List;

/** Collections that do not end, or lead astray. */
final class Pages {
  private Pages() {}

  static List<Scenario> all() {
    return List.of(
        Scenario.of("three pages", "all items are read", Pages::three),
        Scenario.of("empty page with a next one", "it is not taken for the last", Pages::empty),
        Scenario.of("same cursor for ever", "it ends with an error", Pages::loop),
        Scenario.of("next page on another host", "it is not asked", Pages::elsewhere));
  }

  private static void three(Lab lab) throws Exception {
    Script script = Script.inTurn(Things.page("2", "a"), Things.page("3", "b"), last());
    Lab.same("all", lab.caller(lab.server(script)).all(), List.of("a", "b", "z"));
  }

  private static void empty(Lab lab) throws Exception {
    Script script = Script.inTurn(Things.page("2", "a"), Things.page("3"), last());
    Lab.same("all", lab.caller(lab.server(script)).all(), List.of("a", "z"));
  }

  private static void loop(Lab lab) throws Exception {
    RudeServer server = lab.server(Things.page("2", "a"));
    Caller caller = lab.caller(server);
    Lab.thrown(caller::all);
    Lab.expect(server.heard().size() < 10, "sent " + server.heard().size() + " requests");
  }

  private static void elsewhere(Lab lab) throws Exception {
    RudeServer other = lab.server(last());
    Caller caller = lab.caller(lab.server(Things.page(other.url() + "/linked", "a")));
    Lab.thrown(caller::linked);
    Lab.requests(other, 0);
  }

  private static Script last() {
    return Things.page("", "z");
  }
}
