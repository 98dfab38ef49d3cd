package dev.lockstep.client.torture.scenario;

import dev.lockstep.client.torture.caller.Seen;
import dev.lockstep.client.torture.server.RudeServer;
import dev.lockstep.client.torture.server.Script;
import dev.lockstep.client.torture.trial.Lab;
import dev.lockstep.client.torture.trial.Scenario;
import java.util.List;

/** A server that is newer than the client. */
final class Novelties {
  private Novelties() {}

  static List<Scenario> all() {
    return List.of(
        Scenario.of("new enum value", "the thing is read, and the value is there", Novelties::blue),
        Scenario.of(
            "new variant",
            "the thing is read, and the kind of its shape is there",
            Novelties::star),
        Scenario.of("new property", "it is kept, and written back", Novelties::weight),
        Scenario.of(
            "new value and variant, back again",
            "what is read and written back is the same",
            Novelties::backAgain));
  }

  private static void blue(Lab lab) throws Exception {
    Lab.same("the thing", read(lab, "\"colour\":\"blue\""), new Seen("Ada", "blue", ""));
  }

  private static void star(Lab lab) throws Exception {
    Seen seen = read(lab, "\"shape\":{\"kind\":\"star\",\"points\":5}");
    Lab.same("the thing", seen, new Seen("Ada", "", "star"));
  }

  private static void weight(Lab lab) throws Exception {
    Lab.expect(copied(lab, "\"weight\":7").contains("\"weight\":7"), "the property is lost");
  }

  private static void backAgain(Lab lab) throws Exception {
    String more = "\"colour\":\"blue\",\"shape\":{\"kind\":\"star\",\"points\":5}";
    String written = copied(lab, more);
    Lab.expect(written.contains("\"blue\""), "the value is lost: " + written);
    Lab.expect(written.contains("\"points\":5"), "the shape is lost: " + written);
  }

  private static Seen read(Lab lab, String more) throws Exception {
    return lab.caller(lab.server(with(more))).get("1");
  }

  private static String copied(Lab lab, String more) throws Exception {
    RudeServer server = lab.server(with(more));
    lab.caller(server).copy("1");
    return server.heard().get(1).text();
  }

  private static Script with(String more) {
    return Script.answer(200, Things.ADA.replace("}", "," + more + "}"), Things.JSON);
  }
}
