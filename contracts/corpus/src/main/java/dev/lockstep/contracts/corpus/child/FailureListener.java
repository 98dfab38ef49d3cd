package dev.lockstep.contracts.corpus.child;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Hands over everything that did not go well, and what is about to run. */
final class FailureListener implements TestExecutionListener {
  private final Failures failures;
  private Optional<TestPlan> plan = Optional.empty();

  FailureListener(Failures failures) {
    this.failures = failures;
  }

  @Override
  public void testPlanExecutionStarted(TestPlan testPlan) {
    plan = Optional.of(testPlan);
  }

  @Override
  public void executionStarted(TestIdentifier test) {
    if (test.isTest()) {
      failures.running(name(test));
    }
  }

  @Override
  public void executionSkipped(TestIdentifier test, @Nullable String reason) {
    failures.add(name(test), "It was skipped: " + reason);
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (result.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
      result
          .getThrowable()
          .ifPresentOrElse(
              thrown -> failures.add(name(test), thrown),
              () -> failures.add(name(test), "It was " + result.getStatus()));
    }
  }

  /** The names from the class to the test, without the engine. */
  private String name(TestIdentifier test) {
    Deque<String> names = new ArrayDeque<>();
    Optional<TestIdentifier> at = Optional.of(test);
    while (at.isPresent() && at.get().getParentId().isPresent()) {
      names.addFirst(at.get().getDisplayName().replace('\n', ' '));
      TestIdentifier here = at.get();
      at = plan.flatMap(p -> p.getParent(here));
    }
    return names.stream().collect(Collectors.joining(" > "));
  }
}
