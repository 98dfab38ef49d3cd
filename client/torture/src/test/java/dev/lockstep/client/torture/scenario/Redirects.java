package dev.lockstep.client.torture.scenario;

import dev.lockstep.client.torture.caller.Caller;
import dev.lockstep.client.torture.caller.Place;
import dev.lockstep.client.torture.caller.Setup;
import dev.lockstep.client.torture.server.Heard;
import dev.lockstep.client.torture.server.RudeServer;
import dev.lockstep.client.torture.server.Script;
import dev.lockstep.client.torture.trial.Lab;
import dev.lockstep.client.torture.trial.Scenario;
import java.util.List;
import java.util.Locale;

/** Servers that send clients elsewhere. */
final class Redirects {
  private static final int MANY = 30;

  private Redirects() {}

  static List<Scenario> all() {
    return List.of(
        Scenario.of("302 for a GET", "it is followed", Redirects::followed),
        Scenario.of(
            "303 for a POST", "it is followed by a GET without a body", Redirects::seeOther),
        Scenario.of(
            "307 for a POST", "it is followed by a POST with the body", lab -> same(lab, 307)),
        Scenario.of(
            "308 for a POST", "it is followed by a POST with the body", lab -> same(lab, 308)),
        Scenario.of(
            "redirect to an address in UTF-8",
            "it is followed to that address, or refused",
            Redirects::unicode),
        Scenario.of("redirect for ever", "it ends, with a status or a reason", Redirects::loop),
        Scenario.of(
            "redirect to another host, key in a header",
            "the key stays at home",
            lab -> stays(lab, Place.HEADER)),
        Scenario.of(
            "redirect to another host, key in the query",
            "the key stays at home",
            lab -> stays(lab, Place.QUERY)),
        Scenario.of(
            "redirect to another host, key in a cookie",
            "the key stays at home",
            lab -> stays(lab, Place.COOKIE)),
        Scenario.of(
            "redirect to another host, bearer token",
            "the token stays at home",
            lab -> stays(lab, Place.TOKEN)),
        Scenario.of(
            "redirect to a file", "a Location that is no HTTP is not followed", Redirects::file));
  }

  private static void followed(Lab lab) throws Exception {
    RudeServer server = lab.server(Script.inTurn(to(302, "/things/2"), Script.thing()));
    Things.isAda(lab.caller(server).get("1"));
    Lab.same("the target", server.heard().get(1).target(), "/things/2");
  }

  private static void seeOther(Lab lab) throws Exception {
    RudeServer server = lab.server(Script.inTurn(to(303, "/things/2"), Script.thing()));
    lab.caller(server).create("Ada", "");
    Lab.requests(server, 2);
    Heard second = server.heard().get(1);
    Lab.same("the second request", second.method() + " " + second.target(), "GET /things/2");
    Lab.same("the length of its body", second.text().length(), 0);
  }

  private static void same(Lab lab, int status) throws Exception {
    RudeServer server = lab.server(Script.inTurn(to(status, "/elsewhere"), Script.thing()));
    lab.caller(server).create("Ada", "");
    Lab.requests(server, 2);
    Heard second = server.heard().get(1);
    Lab.same("the second request", second.method() + " " + second.target(), "POST /elsewhere");
    Lab.same("its body", second.text(), server.heard().get(0).text());
  }

  private static void unicode(Lab lab) throws Exception {
    RudeServer server = lab.server(Script.inTurn(to(302, "/things/Zo\u00eb 2"), Script.thing()));
    Caller caller = lab.caller(server);
    try {
      caller.get("1");
    } catch (Exception refused) {
      Lab.requests(server, 1);
      return;
    }
    Lab.same("the target", server.heard().get(1).target(), "/things/Zo%C3%AB%202");
  }

  private static void loop(Lab lab) throws Exception {
    RudeServer server = lab.server(to(302, "/things/1"));
    Caller caller = lab.caller(server);
    Exception thrown = Lab.thrown(() -> caller.get("1"));
    Lab.expect(server.heard().size() <= MANY, "sent " + server.heard().size() + " requests");
    boolean told =
        String.valueOf(thrown.getMessage()).toLowerCase(Locale.ROOT).contains("redirect");
    Lab.expect(told || caller.status(thrown).isPresent(), "ended with " + thrown);
  }

  private static void stays(Lab lab, Place place) throws Exception {
    RudeServer other = lab.server(Script.thing());
    RudeServer home =
        lab.server((heard, wire) -> to(302, other.url() + query(heard.target())).play(heard, wire));
    Caller caller = lab.caller(home);
    try {
      caller.secret(place);
    } catch (UnsupportedOperationException cannot) {
      throw cannot;
    } catch (Exception refused) {
      // To follow without the key and not to follow are both fine.
      Lab.expect(other.heard().isEmpty(), "failed after it was followed: " + refused);
    }
    for (Heard heard : other.heard()) {
      Lab.expect(!heard.tells(Setup.KEY) && !heard.tells(Setup.TOKEN), "told the other host");
    }
  }

  /** A path without what the client put into the query. */
  private static String query(String target) {
    return target.split("\\?", 2)[0];
  }

  private static void file(Lab lab) throws Exception {
    Caller caller = lab.caller(lab.server(to(302, "file:///etc/passwd")));
    Lab.thrown(() -> caller.get("1"));
  }

  private static Script to(int status, String location) {
    return Things.status(status, "Location: " + location);
  }
}
