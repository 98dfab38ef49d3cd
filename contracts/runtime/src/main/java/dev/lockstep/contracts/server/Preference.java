package dev.lockstep.contracts.server;

import dev.lockstep.api.cases.Case;
import dev.lockstep.api.cases.wire.Field;
import dev.lockstep.api.cases.wire.Percent;

/**
 * Tells a server which answer a case is about, in the header {@code Prefer} (RFC 7240). A stub
 * follows it, and so it needs no state; a handler need not look at it.
 */
final class Preference {
  private Preference() {}

  static Field of(Case one) {
    return new Field(
        "Prefer",
        "code=%d, example=\"%s\", operation=\"%s\""
            .formatted(
                one.answer().status(),
                Percent.encode(one.state()),
                Percent.encode(one.operation().id())));
  }
}
