package dev.lockstep.server.security;

import dev.lockstep.server.request.Incoming;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * The credentials in a request.
 *
 * @param request the request as it came
 */
public record CredentialSource(Incoming request) {

  /** The credential that was sent by this scheme. */
  public Optional<Credential> find(Scheme scheme) {
    return switch (scheme.kind()) {
      case BASIC -> authorization("Basic").flatMap(sent -> basic(scheme.name(), sent));
      case BEARER -> authorization("Bearer").map(t -> new Credential.Bearer(scheme.name(), t));
      case API_KEY_HEADER -> key(scheme, request.header(scheme.parameter()));
      case API_KEY_QUERY -> key(scheme, request.query().values(scheme.parameter()));
      case API_KEY_COOKIE -> key(scheme, request.cookie(scheme.parameter()));
      case HTTP ->
          authorization(scheme.parameter())
              .map(value -> new Credential.Http(scheme.name(), scheme.parameter(), value));
      case CONNECTION -> Optional.of(new Credential.Connection(scheme.name()));
    };
  }

  private static Optional<Credential> key(Scheme scheme, List<String> values) {
    return values.stream()
        .findFirst()
        .filter(value -> !value.isEmpty())
        .map(value -> new Credential.ApiKey(scheme.name(), value));
  }

  private Optional<String> authorization(String kind) {
    return request.header("Authorization").stream()
        .filter(value -> value.regionMatches(true, 0, kind + " ", 0, kind.length() + 1))
        .map(value -> value.substring(kind.length() + 1).strip())
        .findFirst();
  }

  private static Optional<Credential> basic(String scheme, String encoded) {
    try {
      String sent = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
      int colon = sent.indexOf(':');
      return Optional.of(
          new Credential.Basic(
              scheme,
              colon < 0 ? sent : sent.substring(0, colon),
              colon < 0 ? "" : sent.substring(colon + 1)));
    } catch (IllegalArgumentException e) {
      // What is not base64 is no good credential; the empty one never is.
      return Optional.of(new Credential.Basic(scheme, "", ""));
    }
  }
}
