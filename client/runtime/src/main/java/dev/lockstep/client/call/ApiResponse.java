package dev.lockstep.client.call;

import dev.lockstep.client.http.Headers;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A successful answer with its status and headers.
 *
 * @param <T> the type of its body
 */
public final class ApiResponse<T> {
  private final int status;
  private final Headers headers;
  private final T body;
  private final int attempts;
  private final Optional<Follower> follower;

  private ApiResponse(
      int status, Headers headers, T body, int attempts, Optional<Follower> follower) {
    this.status = status;
    this.headers = headers;
    this.body = body;
    this.attempts = attempts;
    this.follower = follower;
  }

  /** An answer of these parts. */
  public static <T> ApiResponse<T> of(int status, Headers headers, T body, int attempts) {
    return new ApiResponse<>(status, headers, body, attempts, Optional.empty());
  }

  ApiResponse<T> followedBy(Follower one) {
    return new ApiResponse<>(status, headers, body, attempts, Optional.of(one));
  }

  /**
   * Waits until what the server has only begun, as it says with 202, is done.
   *
   * @param type of what is answered then
   * @return that, unless it has no body; this body, if it is of that type and all is done already
   * @throws dev.lockstep.client.error.WaitException if it fails, or takes too long
   * @throws dev.lockstep.client.error.ApiStatusException if the server says that it failed
   */
  public <R> Optional<R> await(Class<R> type, UnaryOperator<Waiter<R>> how) {
    Follower one = follower.orElseThrow(() -> new IllegalStateException("No client got this"));
    return how.apply(new Waiter<>(one, type)).run(this);
  }

  /** The HTTP status, from 200 to 299. */
  public int status() {
    return status;
  }

  /** The headers. */
  public Headers headers() {
    return headers;
  }

  /** The body. */
  public T body() {
    return body;
  }

  /** How often the call was tried until there was this answer: 1 if it was not repeated. */
  public int attempts() {
    return attempts;
  }

  @Override
  public String toString() {
    return "ApiResponse[" + status + "]";
  }
}
