package dev.lockstep.contracts.corpus.trial.tried;

import org.junit.jupiter.api.Test;

final class Dies {
  @Test
  void haltingTheMachine() {
    System.out.println("That was it.");
    Runtime.getRuntime().halt(3);
  }
}
