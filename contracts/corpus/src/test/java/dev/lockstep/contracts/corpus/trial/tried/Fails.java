package dev.lockstep.contracts.corpus.trial.tried;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

final class Fails {
  @Test
  void comparingInVain() {
    fail(
        "getPet 200: what is read\n  /name: expected \"Rex\", but it is missing"
            + "\n  more".repeat(9));
  }

  @Test
  void throwingAnything() {
    throw new IllegalStateException("- a message\nof two lines", new IOException("deep down"));
  }

  @Test
  @Disabled("nobody has the time")
  void beingSkipped() {}

  @AfterAll
  static void counting() {
    fail("Not covered (client): GET /pets/{id} 404");
  }
}
