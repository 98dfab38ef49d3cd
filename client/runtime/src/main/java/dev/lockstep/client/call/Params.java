package dev.lockstep.client.call;

import dev.lockstep.client.http.Headers;
import dev.lockstep.client.http.Timeouts;
import dev.lockstep.client.operation.Arguments;
import dev.lockstep.client.retry.Retries;
import dev.lockstep.client.stage.Exchange;
import java.time.Duration;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What one call is told beyond what its operation requires: what this call does differently from
 * all others of its client, and in generated classes, which have a setter for each, the parameters
 * that can be left out. Where a parameter has the name of a method of this class and takes the same
 * arguments, the parameter is meant.
 *
 * @param <P> the generated class
 */
public abstract class Params<P extends Params<P>> {
  private Headers headers = Headers.none();
  private UnaryOperator<Timeouts> timeouts = UnaryOperator.identity();
  private UnaryOperator<Retries> retries = UnaryOperator.identity();
  private @Nullable Arguments chosen;

  /** Nothing is chosen yet. */
  protected Params() {}

  /** Sets a header, in place of the one that the operation would send. */
  public P header(String name, String value) {
    headers = headers.with(name, value);
    return self();
  }

  /** Only if the thing still has this entity tag; else the call fails with 412. */
  public P ifMatch(String etag) {
    return header("If-Match", etag);
  }

  /** Only if the thing has another entity tag by now; else the call fails with 304. */
  public P ifNoneMatch(String etag) {
    return header("If-None-Match", etag);
  }

  /**
   * Sends a key by which the server tells this call from others, however often it arrives; the call
   * is repeated then like one that does no harm.
   */
  public P idempotencyKey(String key) {
    return header(Exchange.IDEMPOTENCY_KEY, key);
  }

  /** Repeats the call so many times at most; not at all if zero. */
  public P maxRetries(int limit) {
    retries = r -> r.max(limit);
    return self();
  }

  /** Limits the whole call, retries and the body of the answer included. */
  public P timeout(Duration wholeCall) {
    return timeouts(t -> t.call(wholeCall));
  }

  /** Changes the time limits of the client for this call; connecting keeps its own. */
  public P timeouts(UnaryOperator<Timeouts> change) {
    UnaryOperator<Timeouts> before = timeouts;
    timeouts = t -> change.apply(before.apply(t));
    return self();
  }

  /** Chooses a parameter, by its place in the operation; null leaves it out. */
  protected final P set(int index, @Nullable Object value) {
    chosen().set(index, value);
    return self();
  }

  /** Chooses the body. */
  protected final P setBody(Object content) {
    chosen().body(content);
    return self();
  }

  /** What is chosen from now on goes there. */
  final void into(Arguments arguments) {
    chosen = arguments;
  }

  final Headers headers() {
    return headers;
  }

  final Timeouts timeouts(Timeouts ofClient) {
    return timeouts.apply(ofClient);
  }

  final Retries retries(Retries ofClient) {
    return retries.apply(ofClient);
  }

  private Arguments chosen() {
    return Objects.requireNonNull(chosen, "The call has not begun");
  }

  @SuppressWarnings("unchecked") // what every generated class declares
  private P self() {
    return (P) this;
  }
}
