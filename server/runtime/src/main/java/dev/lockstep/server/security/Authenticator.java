package dev.lockstep.server.security;

import java.util.Optional;

/** Tells who a credential belongs to. It is called by many threads at once. */
@FunctionalInterface
public interface Authenticator {

  /**
   * The account of a credential; empty if the credential is not good. Compare secrets in constant
   * time: {@link java.security.MessageDigest#isEqual}.
   */
  Optional<Caller> authenticate(Credential credential);
}
