package dev.lockstep.api.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.api.model.Parameter;
import dev.lockstep.api.model.SecurityScheme;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class SecurityTest {
  private static final String SCHEMES =
      """
      components:
        securitySchemes:
          basic: {type: http, scheme: Basic}
          bearer: {type: http, scheme: bearer}
          digest: {type: http, scheme: digest}
          key: {type: apiKey, in: cookie, name: session}
          oauth:
            type: oauth2
            flows: {clientCredentials: {tokenUrl: /token, scopes: {read: Reads., write: ''}}}
          oidc: {type: openIdConnect}
          tls: {type: mutualTLS}
      """;

  private static Draft draft(String head) {
    return Draft.of("openapi: 3.1.0\n" + head + SCHEMES);
  }

  @Test
  void everyKindOfSchemeIsKnown() {
    assertThat(draft("").model().securitySchemes().values())
        .extracting(SecurityScheme::kind)
        .containsExactly(
            SecurityScheme.Kind.BASIC,
            SecurityScheme.Kind.BEARER,
            SecurityScheme.Kind.HTTP_OTHER,
            SecurityScheme.Kind.API_KEY,
            SecurityScheme.Kind.OAUTH2,
            SecurityScheme.Kind.OPEN_ID_CONNECT,
            SecurityScheme.Kind.MUTUAL_TLS);
  }

  @Test
  void schemesSayWhereTheirCredentialsAre() {
    Draft draft = draft("");
    assertThat(scheme(draft, "key").in()).contains(Parameter.In.COOKIE);
    assertThat(scheme(draft, "key").parameter()).isEqualTo("session");
    SecurityScheme.Flow flow = scheme(draft, "oauth").flows().get(0);
    assertThat(flow.grant()).isEqualTo("clientCredentials");
    assertThat(flow.tokenUrl()).isEqualTo("/token");
    assertThat(flow.scopes()).containsExactly("read", "write");
  }

  private static SecurityScheme scheme(Draft draft, String name) {
    return Objects.requireNonNull(draft.model().securitySchemes().get(name));
  }

  @Test
  void anOperationMaySayOtherwiseThanTheDocument() {
    Draft draft =
        draft(
            """
            security: [{basic: []}]
            paths:
              /a: {get: {}, put: {security: []}, post: {security: [{}]}, patch: {security: \
            [{basic: [], oauth: [read]}, {key: []}]}}
            """);
    assertThat(draft.model().operations())
        .extracting(o -> o.isOpen())
        .containsExactly(false, true, true, false);
    assertThat(draft.model().operations().get(3).security()).hasSize(2);
    assertThat(draft.model().operations().get(3).security().get(0).requirements())
        .extracting(r -> r.scheme() + r.scopes())
        .containsExactly("basic[]", "oauth[read]");
  }

  @Test
  void everySchemeThatDoesNotExistIsNamed() {
    Draft draft = draft("security: [{none: []}]\npaths: {/a: {get: {}}}\n");
    assertThat(draft.model().findings())
        .extracting(Object::toString)
        .anyMatch(f -> f.contains("openapi.yaml:2 #/security/0/none: There is no security scheme"));
    assertThat(draft.model().operations().get(0).isOpen()).isFalse();
  }
}
