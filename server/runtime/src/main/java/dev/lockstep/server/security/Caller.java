package dev.lockstep.server.security;

import java.util.Set;

/**
 * Who calls.
 *
 * @param name the account
 * @param scopes the scopes or roles that the account holds
 */
public record Caller(String name, Set<String> scopes) {

  /** Keeps a copy. */
  public Caller {
    scopes = Set.copyOf(scopes);
  }

  /** A caller without scopes. */
  public static Caller named(String name) {
    return new Caller(name, Set.of());
  }
}
