package dev.lockstep.client.webhook;

import java.util.List;

/** What a handler throws to answer with something else than a success. */
public final class RefusalException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Reply reply;

  /** Answers a problem (RFC 9457) with this detail. */
  public RefusalException(int status, String detail) {
    this(Problem.of(status, detail, List.of()));
  }

  /** Answers this. */
  public RefusalException(Reply reply) {
    super("The webhook is answered " + reply, null, false, false);
    this.reply = reply;
  }

  /** What to answer. */
  public Reply reply() {
    return reply;
  }
}
