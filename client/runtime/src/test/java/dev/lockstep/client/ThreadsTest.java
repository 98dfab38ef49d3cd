package dev.lockstep.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.client.FakeServer.Answer;
import dev.lockstep.client.call.Calls;
import dev.lockstep.client.operation.Arguments;
import dev.lockstep.client.operation.Operation;
import dev.lockstep.client.operation.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One client in the hands of many. */
@Timeout(60)
final class ThreadsTest {
  private static final int CALLS = 1000;
  private static final int PLATFORM_THREADS = 32;
  private static final Operation<Integer> ECHO =
      Operation.of("echo", "GET", "/{n}").path("n").returning(Result.json(Integer.class));

  @Test
  void aThousandCallsAtOnceAllGetTheirOwnAnswer() throws Exception {
    ExecutorService threads = threads();
    try (FakeServer server = new FakeServer(r -> Answer.json(r.target().substring(1)))) {
      Calls calls = Clients.at(server.url()).build();
      List<Callable<Integer>> work = new ArrayList<>();
      for (int i = 0; i < CALLS; i++) {
        int number = i;
        work.add(() -> calls.call(ECHO, Arguments.of(number)));
      }

      List<Integer> answers = new ArrayList<>();
      for (Future<Integer> answer : threads.invokeAll(work)) {
        answers.add(answer.get());
      }

      assertThat(answers).containsExactlyElementsOf(IntStream.range(0, CALLS).boxed().toList());
    } finally {
      threads.shutdownNow();
    }
  }

  /** Virtual ones, one for each call, where the JVM has them. */
  private static ExecutorService threads() throws ReflectiveOperationException {
    return Runtime.version().feature() < 21
        ? Executors.newFixedThreadPool(PLATFORM_THREADS)
        : (ExecutorService)
            Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
  }
}
