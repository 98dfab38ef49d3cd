package dev.lockstep.client.auth;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A way to authenticate, as the document declares it.
 *
 * @param name what the document calls it
 * @param parameter the header, query parameter or cookie of an API key; the scheme of the
 *     Authorization header for {@link Kind#HTTP}; empty for other kinds
 * @param flows how tokens are got, for OAuth 2
 */
public record Scheme(String name, Kind kind, String parameter, List<Flow> flows) {

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

  /**
   * One way to get tokens.
   *
   * @param name as OpenAPI has it, such as {@code clientCredentials}
   * @param refreshUrl empty if it is the same
   */
  public record Flow(String name, String tokenUrl, String refreshUrl, List<String> scopes) {
    String url(String grant) {
      return grant.equals("refresh_token") && !refreshUrl.isEmpty() ? refreshUrl : tokenUrl;
    }
  }

  /** A scheme that needs no name of a parameter. */
  public static Scheme of(String name, Kind kind) {
    return new Scheme(name, kind, "", List.of());
  }

  /** With one more way to get tokens. */
  public Scheme flow(Flow flow) {
    List<Flow> more = new ArrayList<>(flows);
    more.add(flow);
    return new Scheme(name, kind, parameter, List.copyOf(more));
  }

  /** The flow for a grant; a refresh token serves wherever there are tokens. */
  Optional<Flow> flow(String grant) {
    return flows.stream()
        .filter(flow -> !flow.tokenUrl().isEmpty())
        .filter(flow -> grant.equals("refresh_token") || grant.equals(snake(flow.name())))
        .findFirst();
  }

  private static String snake(String flow) {
    return flow.equals("clientCredentials") ? "client_credentials" : flow;
  }
}
