package dev.lockstep.client.torture.scenario;

import dev.lockstep.client.torture.caller.Caller;
import dev.lockstep.client.torture.server.Heard;
import dev.lockstep.client.torture.server.RudeServer;
import dev.lockstep.client.torture.server.Script;
import dev.lockstep.client.torture.server.Wire;
import dev.lockstep.client.torture.trial.Fault;
import dev.lockstep.client.torture.trial.Heap;
import dev.lockstep.client.torture.trial.Lab;
import dev.lockstep.client.torture.trial.Scenario;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Bodies that are not what one takes them for. */
final class Bodies {
  private static final int LARGE = 100;
  private static final String ZOE = "Zo\u00eb \u6f22";

  private Bodies() {}

  static List<Scenario> all() {
    return List.of(
        Scenario.of(
            "UTF-8 comes in", "UTF-8 is read where the default charset is another", Bodies::read),
        Scenario.of(
            "UTF-8 goes out", "UTF-8 is sent where the default charset is another", Bodies::sent),
        Scenario.of("gzip", "a body in gzip is unpacked", Bodies::gzip),
        Scenario.of(
            "204 for a thing",
            "no body where JSON is promised is an error, not null",
            lab -> refused(lab, Things.status(204))),
        Scenario.of(
            "empty 200",
            "an empty body where JSON is promised is an error, not null",
            lab -> refused(lab, Script.answer(200, "", Things.JSON))),
        Scenario.of(
            "200 with HTML",
            "a login page in place of JSON is an error",
            lab -> refused(lab, Script.answer(200, "<html>Hi</html>", "Content-Type: text/html"))),
        Scenario.of(
            "null for a thing",
            "JSON null where an object is promised is an error",
            lab -> refused(lab, Script.answer(200, "null", Things.JSON))),
        Scenario.of(
            "required property missing",
            "a thing without its name is an error",
            lab -> refused(lab, Script.answer(200, "{\"id\":\"1\"}", Things.JSON))),
        Scenario.of("error of 100 MB", "it is told without keeping it in memory", Bodies::large)
            .patient(Duration.ofSeconds(20)));
  }

  private static void read(Lab lab) throws Exception {
    String body = Things.ADA.replace("Ada", ZOE);
    Caller caller = lab.caller(lab.server(Script.answer(200, body, Things.JSON)));
    Lab.expect(caller.get("1").name().equals(ZOE), "the name is garbled");
  }

  private static void sent(Lab lab) throws Exception {
    RudeServer server = lab.server(Script.thing());
    lab.caller(server).create(ZOE, "");
    byte[] body = server.heard().get(0).text().getBytes(StandardCharsets.ISO_8859_1);
    String text = new String(body, StandardCharsets.UTF_8);
    Lab.expect(text.contains(ZOE) || text.contains("Zo\\u00EB"), "the name is garbled");
  }

  private static void gzip(Lab lab) throws Exception {
    Things.isAda(lab.caller(lab.server(Bodies::zipped)).get("1"));
  }

  private static void zipped(Heard heard, Wire wire) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(Things.ADA.getBytes(StandardCharsets.UTF_8));
    }
    wire.head(200, Things.JSON, "Content-Encoding: gzip", "Content-Length: " + bytes.size());
    wire.send(bytes.toByteArray());
  }

  private static void refused(Lab lab, Script script) throws Exception {
    Caller caller = lab.caller(lab.server(script));
    Exception thrown = Lab.thrown(() -> notNull(caller));
    if (thrown instanceof Fault fault) {
      throw fault;
    }
  }

  private static void notNull(Caller caller) throws Exception {
    Lab.expect(!caller.get("1").isNull(), "gave null");
  }

  private static void large(Lab lab) throws Exception {
    RudeServer server =
        lab.server((heard, wire) -> Files.sendMegabytes(LARGE, wire, 400, "Connection: close"));
    Caller caller = lab.caller(server);
    long growth =
        Heap.growth(
            () -> {
              Exception thrown = Lab.thrown(() -> caller.get("1"));
              Lab.same("the status", caller.status(thrown).orElse(0), 400);
            });
    Lab.expect(growth < LARGE / 2, "kept " + growth + " MB in memory");
  }
}
