package dev.lockstep.client.torture.scenario;

import dev.lockstep.client.torture.trial.Scenario;
import java.util.List;
import java.util.stream.Stream;

/** All scenarios there are. */
public final class Scenarios {
  private Scenarios() {}

  /** In the order of the table. */
  public static List<Scenario> all() {
    return Stream.of(
            Plain.all(),
            Stalls.all(),
            Breaks.all(),
            Bodies.all(),
            Statuses.all(),
            Novelties.all(),
            Requests.all(),
            Credentials.all(),
            Tokens.all(),
            Repeats.all(),
            Redirects.all(),
            Secrecy.all(),
            Pages.all(),
            Files.all(),
            Costs.all())
        .flatMap(List::stream)
        .toList();
  }
}
