package dev.lockstep.server.security;

import java.util.List;

/**
 * One way to be let in: all its requirements together.
 *
 * @param requirements empty means that no credential is needed
 */
public record Alternative(List<Requirement> requirements) {
  /** No credential is needed. */
  public static final Alternative NOTHING = new Alternative(List.of());

  /**
   * A scheme that must be satisfied.
   *
   * @param scopes the scopes or roles that the caller must hold
   */
  public record Requirement(Scheme scheme, List<String> scopes) {}

  /** All of these together. */
  public static Alternative of(Requirement... requirements) {
    return new Alternative(List.of(requirements));
  }

  /** A scheme and the scopes that the caller must hold. */
  public static Requirement requirement(Scheme scheme, String... scopes) {
    return new Requirement(scheme, List.of(scopes));
  }
}
