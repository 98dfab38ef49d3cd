package dev.lockstep.api.cases.sample;

import dev.lockstep.api.model.Direction;

/**
 * Where in a value something is written.
 *
 * @param way which way the value goes
 * @param depth 0 at its root
 * @param breadth how much of an object is written
 */
record Level(Direction way, int depth, Breadth breadth) {
  /** Objects above this depth have everything, in the usual breadth. */
  private static final int SHALLOW = 1;

  /** Below this depth there is only what must be. */
  private static final int DEEP = 5;

  /** A schema that requires itself has no finite value; this ends the attempt. */
  private static final int DEEPEST = 24;

  /** How much of an object is written. */
  enum Breadth {
    /** Near the top everything, below only what must be there. */
    USUAL,
    /** Everything. */
    ALL,
    /** Only what must be there. */
    NEEDED
  }

  Level below() {
    return new Level(way, depth + 1, breadth == Breadth.USUAL ? breadth : Breadth.NEEDED);
  }

  Level with(Breadth other) {
    return new Level(way, depth, other);
  }

  boolean wantsOptional() {
    return breadth == Breadth.ALL || (breadth == Breadth.USUAL && depth < SHALLOW);
  }

  boolean wantsEntry() {
    return breadth != Breadth.NEEDED && depth <= SHALLOW;
  }

  boolean isDeep() {
    return depth > DEEP;
  }

  boolean isTooDeep() {
    return depth > DEEPEST;
  }
}
