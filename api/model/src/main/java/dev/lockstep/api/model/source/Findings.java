package dev.lockstep.api.model.source;

import dev.lockstep.api.model.Finding;
import dev.lockstep.api.model.Location;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What there is to tell the author of a document; the same is told once. */
public final class Findings {
  private final Set<Finding> all = new LinkedHashSet<>();

  /** Something is untidy, yet its meaning is clear. */
  public void warn(String rule, Place place, String message) {
    warn(rule, place.location(), message);
  }

  /** Something is untidy, yet its meaning is clear. */
  public void warn(String rule, Location location, String message) {
    all.add(new Finding(Finding.Severity.WARNING, rule, location, message));
  }

  /** Something is said that the model does not express. */
  public void lost(String rule, Place place, String message) {
    lost(rule, place.location(), message);
  }

  /** Something is said that the model does not express. */
  public void lost(String rule, Location location, String message) {
    all.add(new Finding(Finding.Severity.NOT_REPRESENTED, rule, location, message));
  }

  /** What others found. */
  public void addAll(List<Finding> findings) {
    all.addAll(findings);
  }

  /** Everything, in the order in which it was found. */
  public List<Finding> all() {
    return List.copyOf(all);
  }
}
