package dev.lockstep.client.auth;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How tokens are fetched from an authorization server (RFC 6749). Where it is, and which scopes
 * there are, comes from the document unless it is said here.
 */
public final class OAuth2 {
  private final Map<String, String> form;
  private final String clientId;
  private final String clientSecret;
  private final Optional<String> tokenUrl;
  private final Optional<List<String>> scopes;

  private OAuth2(
      Map<String, String> form,
      String clientId,
      String clientSecret,
      Optional<String> tokenUrl,
      Optional<List<String>> scopes) {
    this.form = form;
    this.clientId = clientId;
    this.clientSecret = clientSecret;
    this.tokenUrl = tokenUrl;
    this.scopes = scopes;
  }

  /** The client acts for itself. */
  public static OAuth2 clientCredentials(String clientId, String clientSecret) {
    return of(clientId, clientSecret, "client_credentials", Map.of());
  }

  /**
   * The client acts for a user whose password it knows.
   *
   * @param clientSecret empty for a client that has none
   */
  public static OAuth2 password(
      String clientId, String clientSecret, String user, String password) {
    Map<String, String> own = Map.of("username", user, "password", password);
    return of(clientId, clientSecret, "password", own);
  }

  /**
   * The client acts for a user who has allowed it before.
   *
   * @param clientSecret empty for a client that has none
   */
  public static OAuth2 refreshToken(String clientId, String clientSecret, String token) {
    return of(clientId, clientSecret, "refresh_token", Map.of("refresh_token", token));
  }

  private static OAuth2 of(String id, String secret, String grant, Map<String, String> own) {
    Map<String, String> form = new LinkedHashMap<>(own);
    form.put("grant_type", grant);
    return new OAuth2(Map.copyOf(form), id, secret, Optional.empty(), Optional.empty());
  }

  /** From this address instead of the one in the document. */
  public OAuth2 tokenUrl(String url) {
    return new OAuth2(form, clientId, clientSecret, Optional.of(url), scopes);
  }

  /** For these scopes instead of all those in the document. */
  public OAuth2 scopes(String... names) {
    return new OAuth2(form, clientId, clientSecret, tokenUrl, Optional.of(List.of(names)));
  }

  /** Without anything that is secret. */
  @Override
  public String toString() {
    return "OAuth2[" + form.get("grant_type") + "]";
  }

  /** Tokens for a scheme of the document. */
  TokenSource source(Scheme scheme, URI home) {
    String grant = form.getOrDefault("grant_type", "");
    Optional<Scheme.Flow> flow = scheme.flow(grant);
    String url =
        tokenUrl
            .or(() -> flow.map(f -> f.url(grant)))
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "OAuth 2 needs a tokenUrl: the document has none for " + scheme.name()));
    Map<String, String> complete = new LinkedHashMap<>(form);
    String asked =
        String.join(" ", scopes.or(() -> flow.map(Scheme.Flow::scopes)).orElse(List.of()));
    if (!asked.isEmpty()) {
      complete.put("scope", asked);
    }
    TokenRequest request =
        new TokenRequest(secure(home.resolve(url), home), clientId, clientSecret, complete);
    return new TokenSource(request::fetch);
  }

  /** What is secret does not go over an open line, unless all of the API does. */
  private static URI secure(URI url, URI home) {
    boolean https = "https".equalsIgnoreCase(url.getScheme());
    if (!https && "https".equalsIgnoreCase(home.getScheme())) {
      throw new IllegalStateException("The tokenUrl does not start with https://");
    }
    return url;
  }
}
