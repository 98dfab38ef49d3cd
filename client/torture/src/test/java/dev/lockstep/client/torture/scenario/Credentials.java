package dev.lockstep.client.torture.scenario;

import dev.lockstep.client.torture.caller.Caller;
import dev.lockstep.client.torture.caller.Place;
import dev.lockstep.client.torture.caller.Setup;
import dev.lockstep.client.torture.server.Heard;
import dev.lockstep.client.torture.server.RudeServer;
import dev.lockstep.client.torture.server.Script;
import dev.lockstep.client.torture.trial.Fault;
import dev.lockstep.client.torture.trial.Lab;
import dev.lockstep.client.torture.trial.Scenario;
import java.util.List;

/** Keys and tokens: sent where they have to be, and nowhere else. */
final class Credentials {
  private Credentials() {}

  static List<Scenario> all() {
    return List.of(
        Scenario.of("key in a header", "it is sent", lab -> sent(lab, Place.HEADER)),
        Scenario.of("key in the query", "it is sent", lab -> sent(lab, Place.QUERY)),
        Scenario.of("key in a cookie", "it is sent", lab -> sent(lab, Place.COOKIE)),
        Scenario.of("bearer token", "it is sent", lab -> sent(lab, Place.TOKEN)),
        Scenario.of(
            "operation without security", "it is sent no credential", Credentials::notNeeded),
        Scenario.of(
            "refused connection with a key",
            "no message shows the key in the query",
            Credentials::silent));
  }

  private static void sent(Lab lab, Place place) throws Exception {
    RudeServer server = lab.server(Script.thing());
    lab.caller(server).secret(place);
    Heard heard = server.heard().get(0);
    String shown = shown(heard, place);
    Lab.expect(shown.equals(expected(place)), "sent '" + shown + "'");
  }

  private static String shown(Heard heard, Place place) {
    return switch (place) {
      case HEADER -> heard.header("X-API-Key");
      case QUERY -> heard.target();
      case COOKIE -> heard.header("Cookie");
      case TOKEN -> heard.header("Authorization");
    };
  }

  private static String expected(Place place) {
    return switch (place) {
      case HEADER -> Setup.KEY;
      case QUERY -> "/secrets/query?key=" + Setup.KEY;
      case COOKIE -> "key=" + Setup.KEY;
      case TOKEN -> "Bearer " + Setup.TOKEN;
    };
  }

  private static void notNeeded(Lab lab) throws Exception {
    RudeServer server = lab.server(Script.thing());
    lab.caller(server).get("1");
    Heard heard = server.heard().get(0);
    Lab.expect(!heard.tells(Setup.KEY) && !heard.tells(Setup.TOKEN), "sent a credential");
  }

  private static void silent(Lab lab) throws Exception {
    RudeServer server = lab.server(Script.thing());
    server.close();
    Caller caller = lab.caller(server);
    for (Throwable t = thrownBy(caller); t != null; t = t.getCause()) {
      Lab.expect(!String.valueOf(t).contains(Setup.KEY), "shows the key: " + t);
    }
  }

  private static Throwable thrownBy(Caller caller) throws Fault {
    return Lab.thrown(() -> caller.secret(Place.QUERY));
  }
}
