package dev.lockstep.client.error;

import java.net.URI;

/** The authorization server gives no token; the call was not made. */
public final class TokenException extends ApiException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String error;

  /**
   * For an answer without a token.
   *
   * @param error what the server says (RFC 6749, section 5.2); empty if it says nothing
   */
  public TokenException(URI url, int status, String error) {
    super(url.getHost() + " gave no token: it answered " + status + " " + plain(error), null);
    this.status = status;
    this.error = plain(error);
  }

  /** The HTTP status of the authorization server. */
  public int status() {
    return status;
  }

  /** What it says, such as {@code invalid_client}; empty if it says nothing. */
  public String error() {
    return error;
  }

  /** A code has no other characters; anything else might be what was sent. */
  private static String plain(String error) {
    return error.matches("[\\w.-]{1,60}") ? error : "";
  }
}
