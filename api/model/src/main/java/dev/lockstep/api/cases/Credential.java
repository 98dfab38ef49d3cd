package dev.lockstep.api.cases;

import dev.lockstep.api.model.Parameter;
import dev.lockstep.api.model.SecurityScheme;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * What is shown to satisfy one scheme. The credentials of contract cases are always the same; the
 * server under test is started to accept them.
 *
 * @param scheme the name of the scheme
 * @param name of the header, query parameter or cookie
 * @param value of the same
 */
public record Credential(
    String scheme, SecurityScheme.Kind kind, Parameter.In in, String name, String value) {
  /** The name of the account in Basic authentication. */
  public static final String USER = "lockstep";

  /** Its password. */
  public static final String PASSWORD = "lockstep";

  /** Its API key. */
  public static final String API_KEY = "lockstep-api-key";

  /** A bearer token, also where the document says OAuth 2 or OpenID Connect. */
  public static final String TOKEN = "lockstep-token";

  /** Empty for a scheme that nothing in a request can satisfy: mutual TLS. */
  static Optional<Credential> of(SecurityScheme scheme) {
    return switch (scheme.kind()) {
      case BASIC -> Optional.of(authorization(scheme, "Basic " + basic()));
      case BEARER, OAUTH2, OPEN_ID_CONNECT -> Optional.of(authorization(scheme, "Bearer " + TOKEN));
      case API_KEY ->
          scheme
              .in()
              .map(
                  in ->
                      new Credential(
                          scheme.name(), scheme.kind(), in, scheme.parameter(), API_KEY));
      case HTTP_OTHER -> Optional.of(authorization(scheme, scheme.parameter() + " " + TOKEN));
      case MUTUAL_TLS -> Optional.empty();
    };
  }

  private static Credential authorization(SecurityScheme scheme, String value) {
    return new Credential(
        scheme.name(), scheme.kind(), Parameter.In.HEADER, "Authorization", value);
  }

  private static String basic() {
    byte[] pair = (USER + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8);
    return Base64.getEncoder().encodeToString(pair);
  }
}
