package dev.lockstep.client.call;

import dev.lockstep.client.http.Headers;
import dev.lockstep.client.http.Timeouts;
import dev.lockstep.client.retry.Retries;
import dev.lockstep.client.stage.Exchange;
import java.time.Duration;
import java.util.function.UnaryOperator;

/** What one call does differently from all others of its client. */
public final class CallOptions {
  private static final CallOptions NONE = new CallOptions(new Builder());

  private final Headers headers;
  private final UnaryOperator<Timeouts> timeouts;
  private final UnaryOperator<Retries> retries;

  private CallOptions(Builder builder) {
    this.headers = builder.headers;
    this.timeouts = builder.timeouts;
    this.retries = builder.retries;
  }

  /** The options that a caller fills in. */
  public static CallOptions of(CallOption... options) {
    if (options.length == 0) {
      return NONE;
    }
    Builder builder = new Builder();
    for (CallOption option : options) {
      option.accept(builder);
    }
    return new CallOptions(builder);
  }

  Headers headers() {
    return headers;
  }

  Timeouts timeouts(Timeouts ofClient) {
    return timeouts.apply(ofClient);
  }

  Retries retries(Retries ofClient) {
    return retries.apply(ofClient);
  }

  /** Collects the options of one call. */
  public static final class Builder {
    private Headers headers = Headers.none();
    private UnaryOperator<Timeouts> timeouts = UnaryOperator.identity();
    private UnaryOperator<Retries> retries = UnaryOperator.identity();

    private Builder() {}

    /** Sets a header, in place of the one that the operation would send. */
    public Builder header(String name, String value) {
      headers = headers.with(name, HeaderValues.checked(name, value));
      return this;
    }

    /** Only if the thing still has this entity tag; else the call fails with 412. */
    public Builder ifMatch(String etag) {
      return header("If-Match", etag);
    }

    /** Only if the thing has another entity tag by now; else the call fails with 304. */
    public Builder ifNoneMatch(String etag) {
      return header("If-None-Match", etag);
    }

    /**
     * Sends a key by which the server tells this call from others, however often it arrives; the
     * call is repeated then like one that does no harm.
     */
    public Builder idempotencyKey(String key) {
      return header(Exchange.IDEMPOTENCY_KEY, key);
    }

    /** Repeats the call so many times at most; not at all if zero. */
    public Builder maxRetries(int limit) {
      retries = r -> r.max(limit);
      return this;
    }

    /** Limits the whole call, retries and the body of the answer included. */
    public Builder timeout(Duration wholeCall) {
      return timeouts(t -> t.call(wholeCall));
    }

    /** Changes the time limits of the client for this call; connecting keeps its own. */
    public Builder timeouts(UnaryOperator<Timeouts> change) {
      UnaryOperator<Timeouts> before = timeouts;
      timeouts = t -> change.apply(before.apply(t));
      return this;
    }
  }
}
