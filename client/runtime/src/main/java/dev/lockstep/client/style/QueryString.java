package dev.lockstep.client.style;

import dev.lockstep.client.http.Headers;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The query of an address, one parameter at a time. */
public final class QueryString {
  private QueryString() {}

  /** The first value of a parameter. */
  public static Optional<String> first(URI uri, String name) {
    return pairs(uri).stream()
        .filter(pair -> name(pair).equals(name))
        .map(pair -> pair.contains("=") ? decode(pair.substring(pair.indexOf('=') + 1)) : "")
        .findFirst();
  }

  /** The address with one parameter set, whatever it was before. */
  public static URI with(URI uri, String name, String value) {
    List<String> pairs = new ArrayList<>(pairs(uri));
    pairs.removeIf(pair -> name(pair).equals(name));
    pairs.add(Percent.encode(name) + "=" + Percent.encode(value));
    return replace(uri, String.join("&", pairs));
  }

  /** The address without a parameter. */
  public static URI without(URI uri, String name) {
    List<String> pairs = new ArrayList<>(pairs(uri));
    return pairs.removeIf(pair -> name(pair).equals(name))
        ? replace(uri, String.join("&", pairs))
        : uri;
  }

  /** The address with another query, encoded already. */
  public static URI replace(URI uri, String rawQuery) {
    String text = uri.toString();
    int end = text.indexOf('?');
    return URI.create((end < 0 ? text : text.substring(0, end)) + "?" + rawQuery);
  }

  /**
   * Where a reference leads (RFC 3986), without its fragment. What servers forget to encode is
   * encoded.
   *
   * @throws IllegalArgumentException if it is no address; its message may show what is secret
   */
  public static URI resolve(URI base, String reference) {
    String bare = Headers.asUtf8(reference.strip().replaceFirst("(?s)#.*", ""));
    String text = Percent.encodeAddress(bare);
    if (text.isEmpty()) {
      return base;
    }
    // URI.resolve drops the last segment of the path here, which RFC 3986 keeps.
    return text.startsWith("?") ? replace(base, text.substring(1)) : base.resolve(text);
  }

  private static List<String> pairs(URI uri) {
    String query = uri.getRawQuery();
    return query == null || query.isEmpty() ? List.of() : Arrays.asList(query.split("&", -1));
  }

  private static String name(String pair) {
    int equals = pair.indexOf('=');
    return decode(equals < 0 ? pair : pair.substring(0, equals));
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
