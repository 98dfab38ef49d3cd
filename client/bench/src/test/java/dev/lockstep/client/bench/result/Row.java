package dev.lockstep.client.bench.result;

import dev.lockstep.client.bench.caller.Contestant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One thing that was measured of all clients.
 *
 * @param what it is, with its unit
 * @param bar how many times the client by hand ours may take; as text where there is another
 */
public record Row(String what, String bar, Map<Contestant, Samples> samples) {
  /** A copy. */
  public Row {
    samples = new EnumMap<>(samples);
  }

  /** How many times the client by hand another one takes, in the middle of all turns. */
  public double ratio(Contestant contestant) {
    return ratios(contestant).median();
  }

  private Samples ratios(Contestant contestant) {
    return of(contestant).over(of(Contestant.BY_HAND));
  }

  /** What was measured of one client. */
  public Samples of(Contestant contestant) {
    Samples found = samples.get(contestant);
    if (found == null) {
      throw new IllegalArgumentException(contestant + " was not measured");
    }
    return found;
  }

  /** As a line of a Markdown table. */
  String markdown() {
    StringBuilder line = new StringBuilder("| " + what + " | " + bar + " |");
    List.of(Contestant.values()).forEach(each -> line.append(' ').append(cell(each)).append(" |"));
    return line.toString();
  }

  private String cell(Contestant contestant) {
    String value = String.format(Locale.ROOT, "%.1f", of(contestant).median());
    if (contestant == Contestant.BY_HAND || of(Contestant.BY_HAND).median() == 0) {
      return value;
    }
    Samples ratios = ratios(contestant);
    double low = ratios.quantile(0.25);
    double high = ratios.quantile(0.75);
    return value + String.format(Locale.ROOT, ", **%.2f** (%.2f–%.2f)", ratios.median(), low, high);
  }
}
