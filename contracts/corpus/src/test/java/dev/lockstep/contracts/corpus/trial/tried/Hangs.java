package dev.lockstep.contracts.corpus.trial.tried;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

final class Hangs {
  @Test
  void waitingForNobody() throws InterruptedException {
    new CountDownLatch(1).await();
  }
}
