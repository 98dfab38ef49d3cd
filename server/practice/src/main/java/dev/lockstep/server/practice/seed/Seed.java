package dev.lockstep.server.practice.seed;

/** What a fresh database starts with. */
public enum Seed {
  /** The rows of the practice API. */
  PRACTICE,
  /** No rows. */
  NONE
}
