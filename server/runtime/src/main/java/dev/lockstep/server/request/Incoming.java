package dev.lockstep.server.request;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A request as it came.
 *
 * @param path still percent-encoded
 * @param routeValues what stands in the places of the route's template, still percent-encoded
 * @param headers by name in lower case
 * @param body not yet read
 */
public record Incoming(
    String method,
    String path,
    Map<String, String> routeValues,
    QueryString query,
    Map<String, List<String>> headers,
    InputStream body) {

  /** The same with other values in the places of the route's template. */
  public Incoming with(Map<String, String> otherValues) {
    return new Incoming(method, path, otherValues, query, headers, body);
  }

  /** The same with another body. */
  public Incoming with(InputStream otherBody) {
    return new Incoming(method, path, routeValues, query, headers, otherBody);
  }

  /** The values of a header, in order; empty if it was not sent. */
  public List<String> header(String name) {
    return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
  }

  /** The values of a cookie, in order; empty if it was not sent. */
  public List<String> cookie(String name) {
    return cookies().stream()
        .filter(pair -> pair.name().equals(name))
        .map(QueryString.Pair::value)
        .toList();
  }

  /** All cookies, in order. */
  public List<QueryString.Pair> cookies() {
    List<QueryString.Pair> pairs = new ArrayList<>();
    for (String header : header("Cookie")) {
      for (String pair : header.split(";", -1)) {
        int equal = pair.indexOf('=');
        if (equal > 0) {
          pairs.add(pair(pair.substring(0, equal).strip(), pair.substring(equal + 1).strip()));
        }
      }
    }
    return pairs;
  }

  private static QueryString.Pair pair(String name, String value) {
    boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
    return new QueryString.Pair(name, quoted ? value.substring(1, value.length() - 1) : value);
  }
}
