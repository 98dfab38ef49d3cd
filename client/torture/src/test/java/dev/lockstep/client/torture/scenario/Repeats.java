package dev.lockstep.client.torture.scenario;

import dev.lockstep.client.torture.caller.Caller;
import dev.lockstep.client.torture.server.Heard;
import dev.lockstep.client.torture.server.RudeServer;
import dev.lockstep.client.torture.server.Script;
import dev.lockstep.client.torture.trial.Lab;
import dev.lockstep.client.torture.trial.Scenario;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Collectors;

/** Failures that pass, and calls that must not be made twice. */
final class Repeats {
  private static final Script RESET = (heard, wire) -> wire.reset();

  private Repeats() {}

  static List<Scenario> all() {
    return List.of(
        Scenario.of("503, then 200", "a GET is repeated", lab -> recovers(lab, 503)),
        Scenario.of("429, then 200", "a GET is repeated", lab -> recovers(lab, 429)),
        Scenario.of("reset, then 200", "a GET is repeated", Repeats::reset),
        Scenario.of("503 for a POST", "without a key it is not repeated", lab -> once(lab, 503)),
        Scenario.of(
            "503 with Retry-After for a POST",
            "without a key it is not repeated",
            lab -> once(lab, 503, "Retry-After: 0")),
        Scenario.of("reset for a POST", "without a key it is not repeated", Repeats::resetOfPost),
        Scenario.of("503 for a POST with a key", "it is repeated with that key", Repeats::keyed),
        Scenario.of("Retry-After: 86400", "nobody waits for a day", Repeats::aDay),
        Scenario.of(
            "Retry-After in the past", "the call is repeated, and does not fail", Repeats::past),
        Scenario.of(
            "stream, then 503", "what can be read once is not sent twice", Repeats::stream));
  }

  private static void recovers(Lab lab, int status) throws Exception {
    RudeServer server = lab.server(Script.inTurn(Things.status(status), Script.thing()));
    Things.isAda(lab.caller(server).get("1"));
    Lab.requests(server, 2);
  }

  private static void reset(Lab lab) throws Exception {
    RudeServer server = lab.server(Script.inTurn(RESET, Script.thing()));
    Things.isAda(lab.caller(server).get("1"));
  }

  private static void once(Lab lab, int status, String... headers) throws Exception {
    RudeServer server = lab.server(Script.inTurn(Things.status(status, headers), Script.thing()));
    Caller caller = lab.caller(server);
    Lab.thrown(() -> caller.note("Ada"));
    Lab.requests(server, 1);
  }

  private static void resetOfPost(Lab lab) throws Exception {
    RudeServer server = lab.server(RESET);
    Caller caller = lab.caller(server);
    Lab.thrown(() -> caller.note("Ada"));
    Lab.requests(server, 1);
  }

  private static void keyed(Lab lab) throws Exception {
    RudeServer server = lab.server(Script.inTurn(Things.status(503), Script.thing()));
    lab.caller(server).create("Ada", "order-42");
    List<Heard> heard = server.heard();
    String keys =
        heard.stream().map(h -> h.header("Idempotency-Key")).collect(Collectors.joining());
    Lab.same("the keys", keys, "order-42order-42");
  }

  private static void aDay(Lab lab) throws Exception {
    RudeServer server = lab.server(Things.status(503, "Retry-After: 86400"));
    Caller caller = lab.caller(server);
    Exception thrown = Lab.thrown(() -> caller.get("1"));
    Lab.same("the status", caller.status(thrown).orElse(0), 503);
  }

  private static void past(Lab lab) throws Exception {
    Script busy = Things.status(503, "Retry-After: Fri, 31 Dec 1999 23:59:59 GMT");
    Things.isAda(lab.caller(lab.server(Script.inTurn(busy, Script.thing()))).get("1"));
  }

  private static void stream(Lab lab) throws Exception {
    RudeServer server = lab.server(Script.inTurn(Things.status(503), Things.status(204)));
    Caller caller = lab.caller(server);
    Lab.thrown(() -> caller.uploadOnce("1", new ByteArrayInputStream(new byte[9]), 9));
    Lab.requests(server, 1);
    Lab.same("the length", server.heard().get(0).text().length(), 9);
  }
}
