package dev.lockstep.client.http;

import java.net.URI;

/**
 * A request as it goes over the wire.
 *
 * @param method in capitals
 * @param uri absolute, with its query
 */
public record HttpCall(String method, URI uri, Headers headers, Body body) {

  /** The same request with one header set. */
  public HttpCall withHeader(String name, String value) {
    return new HttpCall(method, uri, headers.with(name, value), body);
  }

  /** The same request to another address. */
  public HttpCall withUri(URI other) {
    return new HttpCall(method, other, headers, body);
  }

  /** Without the query, which may hold a secret. */
  @Override
  public String toString() {
    return method + " " + uri.getScheme() + "://" + uri.getRawAuthority() + uri.getRawPath();
  }
}
