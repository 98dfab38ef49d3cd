package dev.lockstep.client.call;

import dev.lockstep.client.auth.Credentials;
import dev.lockstep.client.error.ApiInterruptedException;
import dev.lockstep.client.error.WaitException;
import dev.lockstep.client.error.WaitException.Reason;
import dev.lockstep.client.http.Headers;
import dev.lockstep.client.http.Time;
import dev.lockstep.client.style.QueryString;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How to wait for something that takes the server longer than a call: by asking after it at the
 * address in Operation-Location or Location, as often as Retry-After says.
 *
 * @param <R> what is answered when it is done
 */
public final class Waiter<R> {
  private final Follower follower;
  private final Class<R> type;
  private Predicate<? super R> done = result -> true;
  private Predicate<? super R> failed = result -> false;
  private Consumer<? super ApiResponse<Optional<R>>> progress = answer -> {};
  private Duration timeout = Duration.ofMinutes(10);
  private Duration interval = Duration.ofSeconds(2);

  Waiter(Follower follower, Class<R> type) {
    this.follower = follower;
    this.type = type;
  }

  /** When it is done, where a status other than 202 does not tell. */
  public Waiter<R> done(Predicate<? super R> condition) {
    done = condition;
    return this;
  }

  /** When it has failed, although the server answers with a success. */
  public Waiter<R> failed(Predicate<? super R> condition) {
    failed = condition;
    return this;
  }

  /** Hears every answer, from the first to the last. */
  public Waiter<R> onProgress(Consumer<? super ApiResponse<Optional<R>>> listener) {
    progress = listener;
    return this;
  }

  /** How long to wait in all, 10 min if nothing is said. */
  public Waiter<R> timeout(Duration limit) {
    timeout = limit;
    return this;
  }

  /** How long to wait before asking if the server does not say, 2 s if nothing is said. */
  public Waiter<R> interval(Duration wait) {
    interval = wait;
    return this;
  }

  Optional<R> run(ApiResponse<?> started) {
    Time time = follower.time();
    long start = time.nanoTime();
    Headers headers = started.headers();
    URI at = next(headers, follower.uri()).orElse(null);
    if (at == null) {
      return done(started);
    }
    while (true) {
      pause(time, headers, start);
      ApiResponse<Optional<R>> answer = follower.get(at, type);
      progress.accept(answer);
      R result = answer.body().orElse(null);
      if (result != null && failed.test(result)) {
        throw refused(Reason.FAILED, "has failed", result);
      }
      if (answer.status() != 202 && (result == null || done.test(result))) {
        return answer.body();
      }
      headers = answer.headers();
      at = next(headers, at).orElse(at);
    }
  }

  /** What need not be waited for: the server has done at once what it was asked to begin. */
  private Optional<R> done(ApiResponse<?> answer) {
    Object body = answer.body() instanceof Optional<?> there ? there.orElse(null) : answer.body();
    if (answer.status() == 202 || !type.isInstance(body)) {
      throw refused(Reason.NO_LOCATION, "has no Location to wait at", null);
    }
    return Optional.of(type.cast(body));
  }

  /** Does not sleep when it is known that the end comes first. */
  private void pause(Time time, Headers headers, long start) {
    Duration wait = headers.retryAfter(time.now()).orElse(interval);
    if (wait.compareTo(timeout.minusNanos(time.nanoTime() - start)) >= 0) {
      throw refused(Reason.TIMED_OUT, "is not done within " + timeout, null);
    }
    try {
      time.sleep(wait);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ApiInterruptedException(follower.operation(), e);
    }
  }

  private Optional<URI> next(Headers headers, URI from) {
    Optional<String> location =
        headers.first("Operation-Location").or(() -> headers.first("Location"));
    if (location.isEmpty()) {
      return Optional.empty();
    }
    URI next = resolve(from, location.get());
    if (!Credentials.sameOrigin(from, next)) {
      throw refused(Reason.OTHER_ORIGIN, "would be waited for at another server", null);
    }
    return Optional.of(next);
  }

  private URI resolve(URI from, String location) {
    try {
      return QueryString.resolve(from, location);
    } catch (IllegalArgumentException e) {
      throw refused(Reason.NO_LOCATION, "has a Location that is no URL", null);
    }
  }

  private WaitException refused(Reason reason, String why, @Nullable Object answer) {
    return new WaitException(reason, follower.operation() + " " + why, answer);
  }
}
