package dev.lockstep.client.auth;

import dev.lockstep.client.http.HttpCall;
import dev.lockstep.client.style.Percent;
import dev.lockstep.client.style.QueryString;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * A credential. Where it goes is for the document to say; it is sent only where the document asks
 * for one, and only to the server that the client was made for.
 */
public final class Auth {
  /** How the names of the kinds of schemes begin that it is for. */
  private final String kind;

  private final String schemeName;
  private final Secret secret;

  private Auth(String kind, String schemeName, Secret secret) {
    this.kind = kind;
    this.schemeName = schemeName;
    this.secret = secret;
  }

  /** What is shown. */
  @FunctionalInterface
  private interface Secret {
    String value(Scheme scheme, URI home, Wire wire) throws IOException, InterruptedException;

    /** Forgets a value that was refused, if there can be another one. */
    default boolean refuse(String value) {
      return false;
    }
  }

  /** Tokens of a source, or of one for each scheme and API. */
  private record Tokens(
      Map<String, TokenSource> sources, BiFunction<Scheme, URI, TokenSource> factory)
      implements Secret {
    @Override
    public String value(Scheme scheme, URI home, Wire wire)
        throws IOException, InterruptedException {
      return sources
          .computeIfAbsent(scheme.name() + " " + home, key -> factory.apply(scheme, home))
          .value(wire);
    }

    @Override
    public boolean refuse(String value) {
      sources.values().forEach(source -> source.refuse(value));
      return true;
    }
  }

  /** A user and a password, for HTTP Basic. */
  public static Auth basic(String user, String password) {
    if (user.indexOf(':') >= 0) {
      throw new IllegalArgumentException("A user name for HTTP Basic has no colon");
    }
    byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    String encoded = Base64.getEncoder().encodeToString(pair);
    return new Auth("BASIC", "", (scheme, home, wire) -> encoded);
  }

  /** An API key. */
  public static Auth apiKey(String key) {
    checked(key);
    return new Auth("API_KEY", "", (scheme, home, wire) -> key);
  }

  /** A bearer token. */
  public static Auth bearer(String token) {
    checked(token);
    return bearer(() -> token);
  }

  /** A bearer token that is asked for with every call. */
  public static Auth bearer(Supplier<String> token) {
    return new Auth("BEARER", "", (scheme, home, wire) -> token.get());
  }

  /** Bearer tokens that are kept as long as they can be used; after a 401, a new one is tried. */
  public static Auth bearer(TokenSource tokens) {
    return tokens((scheme, home) -> tokens);
  }

  /** Tokens of an authorization server, kept and renewed as those of a {@link TokenSource}. */
  public static Auth oauth2(OAuth2 grant) {
    return tokens(grant::source);
  }

  private static Auth tokens(BiFunction<Scheme, URI, TokenSource> factory) {
    return new Auth("BEARER", "", new Tokens(new ConcurrentHashMap<>(), factory));
  }

  /** What follows the name of the scheme in the Authorization header, for other HTTP schemes. */
  public static Auth http(Supplier<String> value) {
    return new Auth("HTTP", "", (scheme, home, wire) -> value.get());
  }

  /** For one scheme alone, by its name in the document, where several would fit. */
  public Auth forScheme(String name) {
    return new Auth(kind, name, secret);
  }

  /** Without the secret. */
  @Override
  public String toString() {
    return "Auth[" + kind + (schemeName.isEmpty() ? "" : " for " + schemeName) + "]";
  }

  boolean fits(Scheme scheme) {
    return scheme.kind().name().startsWith(kind)
        && (schemeName.isEmpty() || schemeName.equals(scheme.name()));
  }

  boolean refuse(String value) {
    return secret.refuse(value);
  }

  HttpCall addTo(HttpCall call, Scheme scheme, URI home, Wire wire)
      throws IOException, InterruptedException {
    String value = secret.value(scheme, home, wire);
    return switch (scheme.kind()) {
      case BASIC -> call.withHeader("Authorization", "Basic " + value);
      case BEARER -> call.withHeader("Authorization", "Bearer " + value);
      case API_KEY_HEADER -> call.withHeader(scheme.parameter(), value);
      case API_KEY_QUERY -> call.withUri(QueryString.with(call.uri(), scheme.parameter(), value));
      case API_KEY_COOKIE -> withCookie(call, scheme.parameter() + "=" + Percent.encode(value));
      case HTTP -> call.withHeader("Authorization", scheme.parameter() + " " + value);
      case MUTUAL_TLS -> call;
    };
  }

  private static HttpCall withCookie(HttpCall call, String pair) {
    String cookies = call.headers().first("Cookie").map(c -> c + "; " + pair).orElse(pair);
    return call.withHeader("Cookie", cookies);
  }

  /** A line break would end the header; what refuses it later would show the secret. */
  private static String checked(String secret) {
    if (secret.chars().anyMatch(c -> c < ' ' || c == 127)) {
      throw new IllegalArgumentException("A credential has a control character in it");
    }
    return secret;
  }
}
