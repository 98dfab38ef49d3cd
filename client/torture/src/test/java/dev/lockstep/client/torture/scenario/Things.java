package dev.lockstep.client.torture.scenario;

import dev.lockstep.client.torture.caller.Seen;
import dev.lockstep.client.torture.server.Script;
import dev.lockstep.client.torture.trial.Fault;
import dev.lockstep.client.torture.trial.Lab;

/** The bodies that servers send here. */
final class Things {
  static final String JSON = "Content-Type: application/json";
  static final String ADA = "{\"id\":\"1\",\"name\":\"Ada\"}";

  private Things() {}

  /** A page of things with these names, and what comes after the items. */
  static Script page(String next, String... names) {
    StringBuilder items = new StringBuilder();
    for (String name : names) {
      items.append(items.isEmpty() ? "" : ",").append(ADA.replace("Ada", name));
    }
    String end = next.isEmpty() ? "" : ",\"next\":\"" + next + "\"";
    return Script.answer(200, "{\"items\":[" + items + "]" + end + "}", JSON);
  }

  /** An error without a body. */
  static Script status(int status, String... headers) {
    return Script.answer(status, "", headers);
  }

  /** The client has to have read Ada. */
  static void isAda(Seen seen) throws Fault {
    Lab.same("the name", seen.isNull() ? "null" : seen.name(), "Ada");
  }
}
