package dev.lockstep.client.error;

/** Going to the next page was refused, because it would not end or would leave the server. */
public final class PaginationException extends ApiException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /** Why the next page was refused. */
  public enum Reason {
    /** The server names a page that has been read already. */
    REPEATED,
    /** The next page is on another server; nothing is sent there. */
    OTHER_ORIGIN,
    /** The limit on the number of pages is reached. */
    TOO_MANY_PAGES,
    /** Page after page has nothing on it. */
    EMPTY_PAGES,
    /** What the server gives as the next page is no address. */
    NOT_A_URL
  }

  /** For a page that was refused. */
  public PaginationException(Reason reason, String message) {
    super(message, null);
    this.reason = reason;
  }

  /** Why the next page was refused. */
  public Reason reason() {
    return reason;
  }
}
