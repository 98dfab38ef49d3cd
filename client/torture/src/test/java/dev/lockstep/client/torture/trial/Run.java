package dev.lockstep.client.torture.trial;

import dev.lockstep.client.torture.caller.Contestant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One client in one scenario. */
public final class Run {
  private Run() {}

  /** Goes through it, but not for longer than the scenario has patience. */
  public static Verdict of(Scenario scenario, Contestant contestant) throws Exception {
    try (Lab lab = new Lab(contestant)) {
      return verdict(scenario, lab);
    }
  }

  private static Verdict verdict(Scenario scenario, Lab lab) throws InterruptedException {
    CompletableFuture<Verdict> verdict = new CompletableFuture<>();
    Thread thread = new Thread(() -> verdict.complete(played(scenario, lab)), "victim");
    thread.setDaemon(true);
    thread.start();
    try {
      return verdict.get(scenario.patience().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      return Verdict.hangs(scenario);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Verdict played(Scenario scenario, Lab lab) {
    try {
      scenario.play().in(lab);
      return Verdict.PASS;
    } catch (Exception | OutOfMemoryError | StackOverflowError e) {
      return Verdict.of(e);
    }
  }
}
