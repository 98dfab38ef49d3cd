package dev.lockstep.client.torture.trial;

import dev.lockstep.client.torture.caller.Contestant;
import java.util.Map;

/**
 * How a scenario went for all clients.
 *
 * @param name of the scenario
 * @param expectation what was expected
 */
public record Row(String name, String expectation, Map<Contestant, Verdict> verdicts) {

  /** How it went for one client. */
  public Verdict of(Contestant contestant) {
    return verdicts.getOrDefault(contestant, Verdict.PASS);
  }
}
