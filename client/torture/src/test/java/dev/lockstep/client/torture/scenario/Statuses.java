package dev.lockstep.client.torture.scenario;

import dev.lockstep.client.torture.caller.Caller;
import dev.lockstep.client.torture.server.RudeServer;
import dev.lockstep.client.torture.server.Script;
import dev.lockstep.client.torture.trial.Lab;
import dev.lockstep.client.torture.trial.Scenario;
import java.util.List;

/** Statuses that nobody thought of. */
final class Statuses {
  private static final String PROBLEM = "Content-Type: application/problem+json";

  private Statuses() {}

  static List<Scenario> all() {
    return List.of(
        Scenario.of("304", "it can be told from a thing", lab -> told(lab, 304)),
        Scenario.of("412", "a lost update can be told by its status", Statuses::lostUpdate),
        Scenario.of("418", "a status that is in no list is told as it is", lab -> told(lab, 418)),
        Scenario.of("299", "a success that is in no list is a success", Statuses::success),
        Scenario.of("502 in HTML", "what a proxy says has a status", Statuses::proxy),
        Scenario.of("problem+json", "the title is there without parsing", Statuses::problem),
        Scenario.of(
            "broken problem+json", "an error in half its JSON has its status", Statuses::broken),
        Scenario.of(
            "no status for what was not sent",
            "a missing argument is no HTTP status, and nothing is sent",
            Statuses::fake));
  }

  private static void told(Lab lab, int status) throws Exception {
    Caller caller = lab.caller(lab.server(Things.status(status)));
    expectStatus(caller, status, () -> caller.get("1"));
  }

  private static void expectStatus(Caller caller, int status, Lab.Action action) throws Exception {
    Exception thrown = Lab.thrown(action);
    Lab.same("the status", caller.status(thrown).orElse(0), status);
  }

  private static void lostUpdate(Lab lab) throws Exception {
    RudeServer server = lab.server(Things.status(412));
    Caller caller = lab.caller(server);
    expectStatus(caller, 412, () -> caller.replace("1", "\"a\""));
    Lab.same("If-Match", server.heard().get(0).header("If-Match"), "\"a\"");
  }

  private static void success(Lab lab) throws Exception {
    Things.isAda(lab.caller(lab.server(Script.answer(299, Things.ADA, Things.JSON))).get("1"));
  }

  private static void proxy(Lab lab) throws Exception {
    Script script = Script.answer(502, "<html>Bad gateway</html>", "Content-Type: text/html");
    Caller caller = lab.caller(lab.server(script));
    expectStatus(caller, 502, () -> caller.get("1"));
  }

  private static void problem(Lab lab) throws Exception {
    String body = "{\"title\":\"Too small\",\"status\":422,\"code\":\"small\"}";
    Caller caller = lab.caller(lab.server(Script.answer(422, body, PROBLEM)));
    Exception thrown = Lab.thrown(() -> caller.get("1"));
    Lab.same("the title", caller.title(thrown).orElse(""), "Too small");
  }

  private static void broken(Lab lab) throws Exception {
    Caller caller = lab.caller(lab.server(Script.answer(422, "{\"title\":[", PROBLEM)));
    expectStatus(caller, 422, () -> caller.get("1"));
  }

  private static void fake(Lab lab) throws Exception {
    RudeServer server = lab.server(Script.thing());
    Caller caller = lab.caller(server);
    Exception thrown = Lab.thrown(() -> caller.get(null));
    Lab.requests(server, 0);
    int status = caller.status(thrown).orElse(0);
    Lab.expect(status == 0, "made up a status " + status);
  }
}
