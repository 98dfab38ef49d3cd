package dev.lockstep.client.call;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * A call that is made while the caller does something else. To cancel it interrupts the thread that
 * waits, and so gives up the exchange.
 */
public final class AsyncCall<T> extends CompletableFuture<T> {
  /** Where there are no virtual threads, so many calls are under way at once; others wait. */
  private static final int MOST = 32;

  private static final int IDLE_SECONDS = 10;
  private static final AtomicInteger COUNT = new AtomicInteger();

  private final FutureTask<Boolean> task;

  private AsyncCall(Supplier<? extends T> call) {
    this.task = new FutureTask<>(() -> end(call));
  }

  /** Starts a call. */
  public static <T> CompletableFuture<T> start(Supplier<? extends T> call) {
    AsyncCall<T> started = new AsyncCall<>(call);
    Threads.EXECUTOR.execute(started.task);
    return started;
  }

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    return givenUp(super.cancel(mayInterruptIfRunning));
  }

  /** As {@code orTimeout} does it. */
  @Override
  public boolean completeExceptionally(Throwable reason) {
    return givenUp(super.completeExceptionally(reason));
  }

  private boolean givenUp(boolean now) {
    if (now) {
      task.cancel(true);
    }
    return now;
  }

  /** Whatever the call throws is what the caller is told. */
  private boolean end(Supplier<? extends T> call) throws Exception {
    T value;
    try {
      value = call.get();
    } catch (Throwable e) {
      return super.completeExceptionally(e);
    }
    boolean taken = complete(value);
    if (!taken && value instanceof AutoCloseable open) {
      // It came after the call was given up, and is nobody's to close.
      open.close();
    }
    return taken;
  }

  /** Made when the first call is. */
  private static final class Threads {
    static final Executor EXECUTOR = create();

    /** By name, as this also runs where the JVM has none. */
    private static Executor create() {
      try {
        return (Executor) Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
      } catch (ReflectiveOperationException e) {
        return pool();
      }
    }

    private static Executor pool() {
      ThreadPoolExecutor pool =
          new ThreadPoolExecutor(
              MOST,
              MOST,
              IDLE_SECONDS,
              TimeUnit.SECONDS,
              new LinkedBlockingQueue<>(),
              Threads::daemon);
      pool.allowCoreThreadTimeOut(true);
      return pool;
    }

    private static Thread daemon(Runnable work) {
      Thread thread = new Thread(work, "lockstep-async-" + COUNT.incrementAndGet());
      thread.setDaemon(true);
      return thread;
    }
  }
}
