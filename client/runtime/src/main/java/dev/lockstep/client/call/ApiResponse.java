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

  private ApiResponse(int status, Headers headers, T body) {
    this.status = status;
    this.headers = headers;
    this.body = body;
  }

  /** An answer of these parts. */
  public static <T> ApiResponse<T> of(int status, Headers headers, T body) {
    return new ApiResponse<>(status, headers, body);
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

  @Override
  public String toString() {
    return "ApiResponse[" + status + "]";
  }
}
