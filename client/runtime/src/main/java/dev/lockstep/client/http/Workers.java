package dev.lockstep.client.http;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Where the JDK's client does its work. As long as none of it can block, that is the JDK's one
 * thread for all connections itself: to hand every piece to another thread costs more than the
 * piece. Once something may block, as a body that is read while it is sent, it is a few threads;
 * they end when they have nothing to do.
 */
final class Workers implements Executor {
  private static final int MOST = 4;
  private static final int IDLE_SECONDS = 10;
  private static final AtomicInteger COUNT = new AtomicInteger();

  private final Executor few = pool(few(), few(), new LinkedBlockingQueue<>());
  private final Executor many = pool(0, Integer.MAX_VALUE, new SynchronousQueue<>());
  private volatile boolean blocking;

  /** From now on, work may block. */
  void expectBlocking() {
    blocking = true;
  }

  /** Works in a thread of its own. */
  void elsewhere(Runnable work) {
    many.execute(work);
  }

  @Override
  public void execute(Runnable work) {
    if (blocking) {
      few.execute(work);
      return;
    }
    try {
      work.run();
    } catch (RuntimeException e) {
      // As in a thread of its own, it ends this piece of work and nothing else.
      Thread thread = Thread.currentThread();
      thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
    }
  }

  private static int few() {
    return Math.max(2, Math.min(MOST, Runtime.getRuntime().availableProcessors()));
  }

  private static Executor pool(int core, int most, BlockingQueue<Runnable> queue) {
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(core, most, IDLE_SECONDS, TimeUnit.SECONDS, queue, Workers::daemon);
    pool.allowCoreThreadTimeOut(true);
    return pool;
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "lockstep-client-" + COUNT.incrementAndGet());
    thread.setDaemon(true);
    return thread;
  }
}
