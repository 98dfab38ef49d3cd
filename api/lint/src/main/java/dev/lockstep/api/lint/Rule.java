package dev.lockstep.api.lint;

import dev.lockstep.api.model.Location;
import java.util.List;

/** One thing that every document must keep to. */
public interface Rule {

  /** The name that findings carry and that switches the rule off, in kebab case. */
  String name();

  /** Every place that breaks the rule; the same place may come up more than once. */
  List<Breach> check(Subject subject);

  /**
   * A place that breaks a rule.
   *
   * @param message what is wrong there, as a sentence
   */
  record Breach(Location location, String message) {}
}
