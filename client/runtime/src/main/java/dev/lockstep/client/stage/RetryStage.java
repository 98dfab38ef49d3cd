package dev.lockstep.client.stage;

import dev.lockstep.client.http.HttpAnswer;
import dev.lockstep.client.http.HttpCall;
import dev.lockstep.client.observe.ExchangeEvent.Kind;
import dev.lockstep.client.retry.Retries;
import dev.lockstep.client.retry.RetryBudget;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.nio.file.FileSystemException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;

/**
 * Makes a call once more that failed in a way that may pass, where doing it twice is the same as
 * doing it once.
 */
record RetryStage(RetryBudget budget, Watch watch) implements Stage {
  private static final Set<Integer> STATUSES = Set.of(408, 429, 500, 502, 503, 504);
  private static final Set<String> METHODS = Set.of("GET", "HEAD", "OPTIONS", "PUT", "DELETE");

  @Override
  public HttpAnswer handle(Pending pending, Next next) throws IOException, InterruptedException {
    Exchange exchange = pending.exchange();
    boolean repeatable = isRepeatable(pending.call());
    while (true) {
      Optional<Duration> wait;
      try {
        HttpAnswer answer = attempt(pending, next);
        wait = repeatable ? wait(exchange, answer) : Optional.empty();
        if (wait.isEmpty()) {
          return answer;
        }
        answer.discard();
        watch.tell(Kind.RETRY, exchange, answer.status(), null, 0, wait.get());
      } catch (IOException e) {
        wait = repeatable && mayPass(e) ? wait(exchange, Duration.ZERO) : Optional.empty();
        if (wait.isEmpty()) {
          throw e;
        }
        watch.tell(Kind.RETRY, exchange, 0, e, 0, wait.get());
      }
      watch.time().sleep(wait.get());
    }
  }

  private HttpAnswer attempt(Pending pending, Next next) throws IOException, InterruptedException {
    Exchange exchange = pending.exchange();
    exchange.countAttempt();
    long start = watch.time().nanoTime();
    try {
      HttpAnswer answer = next.proceed(pending);
      long elapsed = watch.time().nanoTime() - start;
      watch.tell(Kind.ATTEMPT, exchange, answer.status(), null, elapsed, Duration.ZERO);
      return answer;
    } catch (IOException e) {
      long elapsed = watch.time().nanoTime() - start;
      watch.tell(Kind.ATTEMPT, exchange, 0, e, elapsed, Duration.ZERO);
      throw e;
    }
  }

  /** Whether a request can be sent twice without doing any harm. */
  private static boolean isRepeatable(HttpCall call) {
    return call.body().isRepeatable()
        && (METHODS.contains(call.method())
            || call.headers().first(Exchange.IDEMPOTENCY_KEY).isPresent());
  }

  /** Whether a failure may be another one next time: not if a file is missing, or trust. */
  private static boolean mayPass(IOException e) {
    boolean interrupted =
        e instanceof InterruptedIOException && !(e instanceof SocketTimeoutException);
    return !interrupted
        && !(e instanceof FileSystemException)
        && !(e instanceof SSLHandshakeException)
        && !(e instanceof SSLPeerUnverifiedException);
  }

  private Optional<Duration> wait(Exchange exchange, HttpAnswer answer) {
    if (STATUSES.contains(answer.status())) {
      Duration asked = answer.headers().retryAfter(watch.time().now()).orElse(Duration.ZERO);
      return wait(exchange, asked);
    }
    if (answer.status() < 400) {
      budget.earn(exchange.attempts() > 1);
    }
    return Optional.empty();
  }

  /** How long to wait before the next attempt; empty if there is to be none. */
  private Optional<Duration> wait(Exchange exchange, Duration asked) {
    Retries retries = exchange.retries();
    if (exchange.attempts() > retries.max() || asked.compareTo(retries.maxRetryAfter()) > 0) {
      return Optional.empty();
    }
    Duration backoff = retries.backoff(exchange.attempts(), watch.time().random());
    Duration wait = asked.compareTo(backoff) > 0 ? asked : backoff;
    boolean inTime = wait.compareTo(exchange.deadline().left()) < 0;
    return inTime && budget.pay() ? Optional.of(wait) : Optional.empty();
  }
}
