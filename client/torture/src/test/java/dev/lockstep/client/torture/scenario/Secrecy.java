package dev.lockstep.client.torture.scenario;

import dev.lockstep.client.torture.caller.Caller;
import dev.lockstep.client.torture.caller.Setup;
import dev.lockstep.client.torture.server.RudeServer;
import dev.lockstep.client.torture.server.Script;
import dev.lockstep.client.torture.trial.Lab;
import dev.lockstep.client.torture.trial.Scenario;
import java.util.List;

/** Servers that speak HTTPS, or should. */
final class Secrecy {
  private Secrecy() {}

  static List<Scenario> all() {
    return List.of(
        Scenario.of("nothing wrong with https", "a thing is read", Secrecy::nothingWrong),
        Scenario.of(
            "redirect from https to http", "nothing is said in the open", Secrecy::downgrade),
        Scenario.of(
            "a certificate of another host", "the server is told nothing", Secrecy::anotherHost));
  }

  private static void nothingWrong(Lab lab) throws Exception {
    Things.isAda(lab.caller(lab.secure(Script.thing())).get("1"));
  }

  private static void downgrade(Lab lab) throws Exception {
    RudeServer open = lab.server(Script.thing());
    RudeServer home = lab.secure(Things.status(302, "Location: " + open.url() + "/things/1"));
    Caller caller = lab.caller(home);
    Lab.thrown(() -> caller.get("1"));
    Lab.requests(home, 1);
    Lab.requests(open, 0);
  }

  private static void anotherHost(Lab lab) throws Exception {
    RudeServer server = lab.secure(Script.thing());
    Caller caller = lab.with(Setup.of(server.url().replace("127.0.0.1", "localhost")));
    Lab.thrown(() -> caller.get("1"));
    Lab.requests(server, 0);
  }
}
