package dev.lockstep.api.model;

import java.util.List;

/**
 * One way to be let in: all its requirements together.
 *
 * @param requirements empty means that no credential is needed
 */
public record SecurityAlternative(List<Requirement> requirements) {

  /**
   * A scheme that must be satisfied.
   *
   * @param scheme the name of a {@link SecurityScheme}
   * @param scopes the scopes or roles that are needed
   */
  public record Requirement(String scheme, List<String> scopes) {}
}
