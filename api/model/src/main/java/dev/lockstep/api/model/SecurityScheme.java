package dev.lockstep.api.model;

import java.util.List;
import java.util.Optional;

/**
 * A way to authenticate.
 *
 * @param name its key under {@code components/securitySchemes}
 * @param in where an API key is sent; empty for every other kind
 * @param parameter the header, query parameter or cookie of an API key; the scheme of the
 *     Authorization header for {@link Kind#HTTP_OTHER}; empty for other kinds
 * @param flows the OAuth 2 flows; empty for other kinds
 */
public record SecurityScheme(
    String name,
    Kind kind,
    Optional<Parameter.In> in,
    String parameter,
    List<Flow> flows,
    String description,
    Location location) {

  /** The kinds of schemes that OpenAPI knows. */
  public enum Kind {
    API_KEY,
    BASIC,
    BEARER,
    OAUTH2,
    OPEN_ID_CONNECT,
    MUTUAL_TLS,
    /** Another scheme of the HTTP Authorization header. */
    HTTP_OTHER
  }

  /**
   * An OAuth 2 flow.
   *
   * @param grant {@code clientCredentials}, {@code password}, {@code authorizationCode}, {@code
   *     implicit}
   */
  public record Flow(String grant, String tokenUrl, String refreshUrl, List<String> scopes) {}
}
