package dev.lockstep.client.webhook.read;

import dev.lockstep.client.http.Headers;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A request that came in. */
public final class Incoming {
  private final Map<String, String> path;
  private final Pairs query;
  private final Headers headers;
  private final byte[] body;

  /**
   * A request.
   *
   * @param path the values of the path's variables, still encoded
   * @param query without its question mark, still encoded
   */
  public Incoming(Map<String, String> path, String query, Headers headers, byte[] body) {
    this.path = Map.copyOf(path);
    this.query = Pairs.of(query);
    this.headers = headers;
    this.body = body;
  }

  /** As the sender writes it; empty if it does not. */
  public String contentType() {
    return headers.first("Content-Type").orElse("");
  }

  String mediaType() {
    return bare(contentType());
  }

  static String bare(String mediaType) {
    int semicolon = mediaType.indexOf(';');
    String bare = semicolon < 0 ? mediaType : mediaType.substring(0, semicolon);
    return bare.strip().toLowerCase(Locale.ROOT);
  }

  Map<String, String> path() {
    return path;
  }

  Pairs query() {
    return query;
  }

  List<String> header(String name) {
    return headers.all(name);
  }

  /** The cookies, each a pair of name and value as in a query. */
  Pairs cookies() {
    return Pairs.of(
        headers.all("Cookie").stream()
            .flatMap(line -> Arrays.stream(line.split(";", -1)))
            .map(String::strip)
            .map(pair -> pair.replace("+", "%2B"))
            .collect(Collectors.joining("&")));
  }

  byte[] body() {
    return body;
  }
}
