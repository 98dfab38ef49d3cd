package dev.lockstep.client.auth;

import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Tokens that are kept as long as they can be used. A new one is fetched by one caller while the
 * others use the old one, or wait for the new one if there is no other. It is safe for use by many
 * threads.
 */
public final class TokenSource {
  /**
   * From when on a new token is worth fetching, but not worth failing for; at most 1/5 of a life.
   */
  private static final Duration EARLY = Duration.ofMinutes(5);

  /** From when on the old token might not arrive in time; at most 1/10 of a life. */
  private static final Duration LATE = Duration.ofSeconds(30);

  private static final Duration PAUSE = Duration.ofSeconds(10);

  /** What lasts longer, or for nobody knows how long, is renewed when it is refused. */
  private static final Duration LONGEST = Duration.ofDays(36_500);

  private final WiredFetch fetch;
  private final AtomicReference<@Nullable CompletableFuture<Held>> flight = new AtomicReference<>();
  private volatile Optional<Held> held = Optional.empty();

  /** Where tokens come from. */
  @FunctionalInterface
  public interface Fetch {
    /**
     * Fetches a token. It is called by one thread at a time.
     *
     * @throws IOException if none can be had now; a call that needs it may be repeated
     */
    Token fetch() throws IOException, InterruptedException;
  }

  @FunctionalInterface
  interface WiredFetch {
    Token fetch(Wire wire) throws IOException, InterruptedException;
  }

  private record Held(String value, Instant early, Instant late) {
    static Held of(Token token, Instant now) {
      Duration life = least(LONGEST, token.lifetime().orElse(LONGEST), 1);
      Instant end = now.plus(life);
      return new Held(
          token.value(), end.minus(least(EARLY, life, 5)), end.minus(least(LATE, life, 10)));
    }

    private static Duration least(Duration limit, Duration life, int part) {
      Duration share = life.dividedBy(part);
      return share.compareTo(limit) < 0 ? share : limit;
    }
  }

  TokenSource(WiredFetch fetch) {
    this.fetch = fetch;
  }

  /** Tokens that are fetched when they are needed, and again before they end or when refused. */
  public static TokenSource refreshing(Fetch fetch) {
    return new TokenSource(wire -> fetch.fetch());
  }

  /** A token that can be used now. */
  String value(Wire wire) throws IOException, InterruptedException {
    while (true) {
      Instant now = wire.time().now();
      Optional<Held> usable = held.filter(token -> now.isBefore(token.late()));
      if (usable.isPresent() && now.isBefore(usable.get().early())) {
        return usable.get().value();
      }
      CompletableFuture<Held> own = new CompletableFuture<>();
      CompletableFuture<Held> others = flight.compareAndExchange(null, own);
      if (others == null) {
        return lead(own, usable, wire);
      }
      if (usable.isPresent()) {
        return usable.get().value();
      }
      Optional<Held> fetched = await(others, wire);
      if (fetched.isPresent()) {
        return fetched.get().value();
      }
    }
  }

  /** Forgets a token that was refused, unless there is another one by now. */
  void refuse(String value) {
    synchronized (flight) {
      held = held.filter(token -> !token.value().equals(value));
    }
  }

  /** Fetches for all who wait. Whoever was just too late finds that it is done already. */
  private String lead(CompletableFuture<Held> own, Optional<Held> before, Wire wire)
      throws IOException, InterruptedException {
    try {
      Optional<Held> done = held.filter(token -> wire.time().now().isBefore(token.early()));
      Held token = done.isPresent() ? done.get() : fetched(before, wire);
      synchronized (flight) {
        held = Optional.of(token);
      }
      own.complete(token);
      return token.value();
    } catch (IOException | InterruptedException | RuntimeException e) {
      // That the time of this caller is over concerns no other.
      own.completeExceptionally(wire.deadline().isOver() ? new InterruptedException() : e);
      throw e;
    } finally {
      // Nobody waits for what will not come, whatever it was that went wrong.
      own.completeExceptionally(new IOException("No token was fetched"));
      flight.set(null);
    }
  }

  private Held fetched(Optional<Held> before, Wire wire) throws IOException, InterruptedException {
    try {
      return Held.of(fetch.fetch(wire), wire.time().now());
    } catch (IOException e) {
      if (before.isEmpty()) {
        throw e;
      }
      // The old token still serves; the next attempt at a new one is not for the very next call.
      Held old = before.get();
      return new Held(old.value(), wire.time().now().plus(PAUSE), old.late());
    }
  }

  /** What another caller fetches; empty if that caller gave up, which concerns no other. */
  private static Optional<Held> await(CompletableFuture<Held> others, Wire wire)
      throws IOException, InterruptedException {
    try {
      return Optional.of(others.get(wire.deadline().left().toNanos(), TimeUnit.NANOSECONDS));
    } catch (TimeoutException e) {
      throw (IOException) new HttpTimeoutException("No token in time").initCause(e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException fault) {
        throw fault;
      }
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      return Optional.empty();
    }
  }
}
