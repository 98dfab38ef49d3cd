package dev.lockstep.client.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The body of an answer as a stream that keeps the deadline and can be interrupted; the JDK's own
 * does neither. It asks for the next piece only when the last one is taken, so that memory stays
 * flat however long the body is.
 */
final class BodyStream extends InputStream implements BodySubscriber<InputStream> {
  private static final int MOST_DRAINED = 8;
  private static final int DRAIN_MILLIS = 500;

  private final Deadline deadline;

  /** Pieces as they come; behind the last one is an empty one. */
  private final BlockingQueue<List<ByteBuffer>> arrived = new LinkedBlockingQueue<>();

  private final Deque<ByteBuffer> taken = new ArrayDeque<>();
  private final Object lock = new Object();

  private Flow.@Nullable Subscription subscription;
  private volatile @Nullable Throwable fault;
  private boolean closed;
  private boolean ended;

  BodyStream(Deadline deadline) {
    this.deadline = deadline;
  }

  @Override
  public CompletionStage<InputStream> getBody() {
    return CompletableFuture.completedFuture(this);
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    synchronized (lock) {
      subscription = given;
      if (closed) {
        given.cancel();
      } else {
        given.request(1);
      }
    }
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    if (buffers.isEmpty()) {
      requestNext();
    } else {
      arrived.add(buffers);
    }
  }

  @Override
  public void onError(Throwable cause) {
    fault = cause;
    arrived.add(List.of());
  }

  @Override
  public void onComplete() {
    arrived.add(List.of());
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, target.length);
    if (length == 0) {
      return 0;
    }
    ByteBuffer buffer = nextBuffer();
    if (buffer == null) {
      return -1;
    }
    int count = Math.min(length, buffer.remaining());
    buffer.get(target, offset, count);
    return count;
  }

  @Override
  public int available() {
    ByteBuffer buffer = taken.peek();
    return buffer == null ? 0 : buffer.remaining();
  }

  @Override
  public void close() {
    synchronized (lock) {
      if (closed) {
        return;
      }
      closed = true;
      if (ended) {
        return;
      }
      if (subscription != null) {
        subscription.cancel();
      }
    }
    // Wakes up a thread that waits for a piece which will not come any more.
    onError(new IOException("The body was closed"));
  }

  /** Takes what comes soon: the connection of a short body that nobody wants is not lost. */
  void drain() throws IOException {
    try {
      for (int i = 0; i < MOST_DRAINED && !ended; i++) {
        long wait = Math.min(DRAIN_MILLIS, deadline.forBody().toMillis());
        List<ByteBuffer> piece = arrived.poll(wait, TimeUnit.MILLISECONDS);
        if (piece == null || fault != null) {
          return;
        }
        take(piece);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private @Nullable ByteBuffer nextBuffer() throws IOException {
    while (!ended) {
      ByteBuffer buffer = taken.peek();
      if (buffer != null && buffer.hasRemaining()) {
        return buffer;
      }
      if (taken.poll() == null) {
        take(await());
      }
    }
    return null;
  }

  private void take(List<ByteBuffer> piece) throws IOException {
    Throwable cause = fault;
    if (!piece.isEmpty()) {
      taken.addAll(piece);
      requestNext();
    } else if (cause != null) {
      arrived.add(piece);
      throw new IOException(cause.getMessage(), cause);
    } else {
      ended = true;
    }
  }

  private void requestNext() {
    synchronized (lock) {
      if (subscription != null) {
        subscription.request(1);
      }
    }
  }

  private List<ByteBuffer> await() throws IOException {
    try {
      List<ByteBuffer> piece = arrived.poll(deadline.forBody().toNanos(), TimeUnit.NANOSECONDS);
      if (piece != null) {
        return piece;
      }
    } catch (InterruptedException e) {
      close();
      Thread.currentThread().interrupt();
      throw (IOException) new InterruptedIOException("Interrupted in the body").initCause(e);
    }
    close();
    throw new HttpTimeoutException("The body stopped arriving");
  }
}
