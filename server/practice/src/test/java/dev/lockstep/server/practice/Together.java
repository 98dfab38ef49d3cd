package dev.lockstep.server.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Does the same many times at the same time. */
final class Together {
  private Together() {}

  /** What is done; it is told its number. */
  interface Work<T> {
    T run(int number) throws Exception;
  }

  static <T> List<T> run(int times, Work<T> work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(times);
    CyclicBarrier start = new CyclicBarrier(times);
    try {
      List<Future<T>> running =
          IntStream.range(0, times)
              .mapToObj(
                  number ->
                      threads.submit(
                          () -> {
                            start.await();
                            return work.run(number);
                          }))
              .toList();
      List<T> results = new ArrayList<>();
      for (Future<T> one : running) {
        results.add(one.get());
      }
      return results;
    } finally {
      threads.shutdownNow();
    }
  }
}
