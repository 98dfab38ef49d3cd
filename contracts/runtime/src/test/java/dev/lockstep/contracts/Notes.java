package dev.lockstep.contracts;

import dev.lockstep.api.cases.Case;
import java.nio.file.Path;

/** The document of the tests. */
public final class Notes {
  private Notes() {}

  /** The contract of its client and server. */
  public static Contract contract() {
    return Contract.of(
        Path.of("src", "test", "resources", "notes.yaml"), "notes-client", "notes-server");
  }

  /** One of its cases. */
  public static Case one(String id) {
    return contract().cases().all().stream()
        .filter(c -> c.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
