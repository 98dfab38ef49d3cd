package dev.lockstep.client.call;

import dev.lockstep.client.http.Headers;

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

  private ApiResponse(int status, Headers headers, T body, int attempts) {
    this.status = status;
    this.headers = headers;
    this.body = body;
    this.attempts = attempts;
  }

  /** An answer of these parts. */
  public static <T> ApiResponse<T> of(int status, Headers headers, T body, int attempts) {
    return new ApiResponse<>(status, headers, body, attempts);
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
