package dev.lockstep.server.security;

/**
 * A way to authenticate that the document declares.
 *
 * @param name its key under {@code components/securitySchemes}
 * @param parameter the header, query parameter or cookie of an API key; the scheme of the
 *     Authorization header for {@link Kind#HTTP}; empty for other kinds
 */
public record Scheme(String name, Kind kind, String parameter) {

  /** How the credential is sent. */
  public enum Kind {
    BASIC,
    /** A token of whatever origin: HTTP bearer, OAuth 2, OpenID Connect. */
    BEARER,
    API_KEY_HEADER,
    API_KEY_QUERY,
    API_KEY_COOKIE,
    /** Another scheme of the Authorization header. */
    HTTP,
    /** Nothing of the request: what the connection shows, such as a client's certificate. */
    CONNECTION
  }

  /** What the client is told it should have sent (RFC 9110, section 11.6.1). */
  public String challenge(String realm) {
    String quoted = "realm=\"" + realm.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    return switch (kind) {
      case BASIC -> "Basic " + quoted + ", charset=\"UTF-8\"";
      case BEARER -> "Bearer " + quoted;
      case API_KEY_HEADER -> apiKey(quoted, "header");
      case API_KEY_QUERY -> apiKey(quoted, "query");
      case API_KEY_COOKIE -> apiKey(quoted, "cookie");
      case HTTP -> parameter + " " + quoted;
      case CONNECTION -> "Connection " + quoted;
    };
  }

  private String apiKey(String quotedRealm, String place) {
    return "ApiKey " + quotedRealm + ", in=\"" + place + "\", name=\"" + parameter + "\"";
  }
}
