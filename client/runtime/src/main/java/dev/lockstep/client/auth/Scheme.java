package dev.lockstep.client.auth;

/**
 * A way to authenticate, as the document declares it.
 *
 * @param name what the document calls it
 * @param parameter the header, query parameter or cookie of an API key; the scheme of the
 *     Authorization header for {@link Kind#HTTP}; empty for other kinds
 */
public record Scheme(String name, Kind kind, String parameter) {

  /** The kinds of schemes. */
  public enum Kind {
    BASIC,
    /** Bearer tokens, also those of OAuth 2 and OpenID Connect. */
    BEARER,
    API_KEY_HEADER,
    API_KEY_QUERY,
    API_KEY_COOKIE,
    /** Proved by the connection; nothing is added to the request. */
    MUTUAL_TLS,
    /** Another scheme of the Authorization header. */
    HTTP
  }

  /** A scheme that needs no name of a parameter. */
  public static Scheme of(String name, Kind kind) {
    return new Scheme(name, kind, "");
  }

  boolean isApiKey() {
    return kind == Kind.API_KEY_HEADER || kind == Kind.API_KEY_QUERY || kind == Kind.API_KEY_COOKIE;
  }
}
