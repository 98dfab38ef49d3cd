package dev.lockstep.server.security;

/** What a client has sent to show who it is. */
public sealed interface Credential {
  /** The name of the security scheme by which it was sent. */
  String scheme();

  /** A user name and a password. */
  record Basic(String scheme, String username, String password) implements Credential {
    @Override
    public String toString() {
      return "Basic[scheme=" + scheme + ", username=" + username + "]";
    }
  }

  /** A key of the caller's. */
  record ApiKey(String scheme, String key) implements Credential {
    @Override
    public String toString() {
      return "ApiKey[scheme=" + scheme + "]";
    }
  }

  /**
   * What is sent in the Authorization header by another scheme than Basic and Bearer.
   *
   * @param authScheme such as Digest
   * @param value what follows it
   */
  record Http(String scheme, String authScheme, String value) implements Credential {
    @Override
    public String toString() {
      return "Http[scheme=" + scheme + ", authScheme=" + authScheme + "]";
    }
  }

  /**
   * Nothing in the request: whatever the connection shows, such as a certificate that a proxy in
   * front of the server has checked. Every request has it.
   */
  record Connection(String scheme) implements Credential {}

  /** A token: HTTP bearer, OAuth 2 or OpenID Connect. */
  record Bearer(String scheme, String token) implements Credential {
    @Override
    public String toString() {
      return "Bearer[scheme=" + scheme + "]";
    }
  }
}
