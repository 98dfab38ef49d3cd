package dev.lockstep.client.torture.scenario;

import dev.lockstep.client.torture.caller.Caller;
import dev.lockstep.client.torture.server.Heard;
import dev.lockstep.client.torture.server.RudeServer;
import dev.lockstep.client.torture.server.Script;
import dev.lockstep.client.torture.server.Wire;
import dev.lockstep.client.torture.trial.Lab;
import dev.lockstep.client.torture.trial.Scenario;
import java.io.IOException;
import java.util.List;

/** A connection that does not stand, or breaks. */
final class Breaks {
  private static final String HALF = Things.ADA.substring(0, 10);

  private Breaks() {}

  static List<Scenario> all() {
    return List.of(
        Scenario.of("connection refused", "the call fails, without a status", Breaks::refused),
        Scenario.of(
            "reset before the headers",
            "a GET fails, without a status",
            lab -> fails(lab, (heard, wire) -> wire.reset())),
        Scenario.of(
            "reset in the body",
            "a GET fails, without half a thing",
            lab -> fails(lab, Breaks::resetInTheBody)),
        Scenario.of(
            "truncated body",
            "half a thing is no success",
            lab -> fails(lab, (heard, wire) -> truncated(wire, HALF))),
        Scenario.of(
            "truncated behind the JSON",
            "JSON that is whole in a body that is not is no success",
            lab -> fails(lab, (heard, wire) -> truncated(wire, Things.ADA))),
        Scenario.of(
            "truncated chunks",
            "a chunked body without its last chunk is no success",
            lab -> fails(lab, Breaks::truncatedChunks)),
        Scenario.of("error whose body breaks off", "its status is told", Breaks::brokenError),
        Scenario.of(
            "no HTTP at all",
            "a server that speaks something else is told as such",
            lab -> fails(lab, Breaks::babble)));
  }

  private static void refused(Lab lab) throws Exception {
    RudeServer server = lab.server(Script.thing());
    server.close();
    Caller caller = lab.caller(server);
    Exception thrown = Lab.thrown(() -> caller.get("1"));
    Lab.expect(caller.status(thrown).isEmpty(), "told of a status that did not come");
  }

  private static void fails(Lab lab, Script script) throws Exception {
    Caller caller = lab.caller(lab.server(script));
    Exception thrown = Lab.thrown(() -> caller.get("1"));
    Lab.expect(!(thrown instanceof NullPointerException), "ran into a NullPointerException");
  }

  private static void resetInTheBody(Heard heard, Wire wire) throws IOException {
    wire.head(200, Things.JSON, "Content-Length: 1000");
    wire.send(HALF);
    wire.pause(100);
    wire.reset();
  }

  private static void truncated(Wire wire, String sent) throws IOException {
    wire.head(200, Things.JSON, "Content-Length: 1000");
    wire.send(sent);
    wire.close();
  }

  private static void truncatedChunks(Heard heard, Wire wire) throws IOException {
    wire.head(200, Things.JSON, "Transfer-Encoding: chunked");
    wire.send(Integer.toHexString(Things.ADA.length()) + "\r\n" + Things.ADA + "\r\n");
    wire.close();
  }

  private static void brokenError(Lab lab) throws Exception {
    Caller caller = lab.caller(lab.server(Breaks::halfAnError));
    Exception thrown = Lab.thrown(() -> caller.get("1"));
    Lab.same("the status", caller.status(thrown).orElse(0), 404);
  }

  private static void halfAnError(Heard heard, Wire wire) throws IOException {
    wire.head(404, "Content-Type: application/problem+json", "Content-Length: 1000");
    wire.send("{\"title\":\"No su");
    wire.close();
  }

  private static void babble(Heard heard, Wire wire) throws IOException {
    wire.send("220 mail.example ESMTP at your service\r\n");
    wire.close();
  }
}
