package dev.lockstep.client.bench.result;

import java.util.ArrayList;
import java.util.List;

/** What was measured again and again, in turn with the same of the other clients. */
public record Samples(List<Double> values) {
  /** A copy. */
  public Samples {
    values = List.copyOf(values);
  }

  /** The one in the middle. */
  public double median() {
    return quantile(0.5);
  }

  /** The value that a part of all is below, from 0 to 1. */
  public double quantile(double part) {
    return values.stream().sorted().toList().get((int) Math.round(part * (values.size() - 1)));
  }

  /** Each divided by what the other was in the same turn. */
  public Samples over(Samples other) {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      ratios.add(values.get(i) / other.values.get(i));
    }
    return new Samples(ratios);
  }
}
