package dev.lockstep.client.error;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The server redirects to where a call is not to go. */
public final class RedirectException extends ApiException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /** Why a redirect was not followed. */
  public enum Reason {
    /** It leads back to where the call came from. */
    LOOP,
    /** The limit on the number of redirects is reached. */
    TOO_MANY,
    /** It leads from https to http. */
    NOT_SECURE,
    /** The body would have to be sent again, and can be read only once. */
    BODY_IS_GONE,
    /** What the server gives is no address of a web server. */
    NOT_A_URL
  }

  /**
   * For a redirect that was not followed.
   *
   * @param where the address that is in question
   * @param cause null if there is none
   */
  public RedirectException(String operation, Reason reason, URI where, @Nullable Throwable cause) {
    super(operation + " is not redirected (" + reason + "): " + place(where), cause);
    this.reason = reason;
  }

  /** Why the redirect was not followed. */
  public Reason reason() {
    return reason;
  }

  /** Without the query, which may hold a secret. */
  private static String place(URI uri) {
    int port = uri.getPort();
    return uri.getScheme()
        + "://"
        + uri.getHost()
        + (port < 0 ? "" : ":" + port)
        + uri.getRawPath();
  }
}
