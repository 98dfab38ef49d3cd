package dev.lockstep.client.cookie;

import dev.lockstep.client.http.HttpDate;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A cookie as it is kept.
 *
 * @param domain in lower case, without a dot at its beginning
 * @param hostOnly whether it is for that host alone, and not for those below
 * @param expires {@link Instant#MAX} if it lasts as long as the jar
 */
record Cookie(
    String name,
    String value,
    String domain,
    boolean hostOnly,
    String path,
    boolean secure,
    Instant expires) {

  /** What a Set-Cookie header asks for; empty if it asks for what it may not. */
  static Optional<Cookie> parse(String header, URI from, Instant now) {
    String[] parts = header.split(";", -1);
    int equals = parts[0].indexOf('=');
    if (equals < 1 || parts[0].substring(0, equals).isBlank() || !isPlain(header, from)) {
      return Optional.empty();
    }
    Map<String, String> attributes = attributes(parts);
    String host = from.getHost().toLowerCase(Locale.ROOT);
    String domain = attributes.getOrDefault("domain", "").toLowerCase(Locale.ROOT);
    String bare = domain.startsWith(".") ? domain.substring(1) : domain;
    boolean secure = attributes.containsKey("secure");
    if (!mayBeSetFor(bare, host) || (secure && !isSecure(from))) {
      return Optional.empty();
    }
    return Optional.of(
        new Cookie(
            parts[0].substring(0, equals).strip(),
            parts[0].substring(equals + 1).strip(),
            bare.isEmpty() ? host : bare,
            bare.isEmpty(),
            path(attributes.getOrDefault("path", ""), from),
            secure,
            expires(attributes, now)));
  }

  boolean isFor(URI uri) {
    String host = String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
    boolean sameHost = host.equals(domain) || (!hostOnly && isBelow(host, domain));
    return sameHost && pathMatches(uri) && (!secure || isSecure(uri));
  }

  /** Whether the other takes the place of this one. */
  boolean isReplacedBy(Cookie other) {
    return name.equals(other.name) && domain.equals(other.domain) && path.equals(other.path);
  }

  /** Without the value, which is a secret. */
  @Override
  public String toString() {
    return name + " for " + domain + path;
  }

  /** What could not be sent back is not kept. */
  private static boolean isPlain(String header, URI from) {
    return from.getHost() != null
        && header.chars().allMatch(c -> (c >= ' ' && c < 127) || c == '\t');
  }

  private boolean pathMatches(URI uri) {
    String asked = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    return asked.equals(path) || asked.startsWith(path.endsWith("/") ? path : path + "/");
  }

  private static Map<String, String> attributes(String[] parts) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 1; i < parts.length; i++) {
      String[] pair = parts[i].split("=", 2);
      String name = pair[0].strip().toLowerCase(Locale.ROOT);
      attributes.put(name, pair.length > 1 ? pair[1].strip() : "");
    }
    return attributes;
  }

  /** Not for others, and not for all of a top-level domain. */
  private static boolean mayBeSetFor(String domain, String host) {
    return domain.isEmpty()
        || domain.equals(host)
        || (domain.contains(".") && isBelow(host, domain));
  }

  private static boolean isBelow(String host, String domain) {
    boolean address = host.startsWith("[") || host.matches("[0-9.]+");
    return !address && host.endsWith("." + domain);
  }

  private static boolean isSecure(URI uri) {
    return "https".equalsIgnoreCase(uri.getScheme());
  }

  /** The folder of the request, where the server does not say. */
  private static String path(String given, URI from) {
    if (given.startsWith("/")) {
      return given;
    }
    String path = from.getRawPath();
    int end = path.lastIndexOf('/');
    return end < 1 ? "/" : path.substring(0, end);
  }

  private static Instant expires(Map<String, String> attributes, Instant now) {
    String seconds = attributes.getOrDefault("max-age", "");
    if (seconds.matches("-?\\d{1,10}")) {
      return now.plusSeconds(Long.parseLong(seconds));
    }
    return HttpDate.parse(attributes.getOrDefault("expires", "")).orElse(Instant.MAX);
  }
}
