package dev.lockstep.server.stub;

import dev.lockstep.server.Api;
import dev.lockstep.server.security.Alternative;
import dev.lockstep.server.security.Authenticator;
import dev.lockstep.server.security.Caller;
import dev.lockstep.server.security.Credential;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lets in whoever shows a credential, whatever it is, with every scope there is. It is for servers
 * that answer from examples; a server with something to protect needs an {@link Authenticator} that
 * looks at the credential.
 */
public final class StubAuthenticator implements Authenticator {
  private final Set<String> scopes;

  private StubAuthenticator(Set<String> scopes) {
    this.scopes = scopes;
  }

  /** For an API, whose scopes its callers are to have. */
  public static StubAuthenticator of(Api api) {
    return new StubAuthenticator(
        api.operations().stream()
            .flatMap(operation -> operation.alternatives().stream())
            .flatMap(alternative -> alternative.requirements().stream())
            .map(Alternative.Requirement::scopes)
            .flatMap(java.util.List::stream)
            .collect(Collectors.toUnmodifiableSet()));
  }

  @Override
  public Optional<Caller> authenticate(Credential credential) {
    return Optional.of(new Caller("stub", scopes));
  }
}
