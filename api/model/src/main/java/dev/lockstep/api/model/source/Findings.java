package dev.lockstep.api.model.source;

import dev.lockstep.api.model.DocumentException;
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
    all.add(new Finding(Finding.Severity.NOT_REPRESENTED, rule, place.location(), message));
  }

  /** Something has no meaning. */
  public void error(String rule, Place place, String message) {
    all.add(new Finding(Finding.Severity.ERROR, rule, place.location(), message));
  }

  /**
   * Refuses a document that has something without meaning.
   *
   * @throws DocumentException with all of that
   */
  public void refuseErrors() {
    List<Finding> errors =
        all.stream().filter(f -> f.severity() == Finding.Severity.ERROR).toList();
    if (!errors.isEmpty()) {
      throw new DocumentException(errors);
    }
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
