package dev.lockstep.client.error;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was waited for has failed, has not come in time, or is nowhere to be asked after. */
public final class WaitException extends ApiException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final transient @Nullable Object answer;

  /** Why there is no result. */
  public enum Reason {
    /** What the server answers last is what the caller takes for a failure. */
    FAILED,
    /** It is still not done. */
    TIMED_OUT,
    /** The server does not say where to ask after it, or not by an address. */
    NO_LOCATION,
    /** The server says to ask another one; nothing is sent there. */
    OTHER_ORIGIN
  }

  /** For something that was waited for in vain. */
  public WaitException(Reason reason, String message, @Nullable Object answer) {
    super(message, null);
    this.reason = reason;
    this.answer = answer;
  }

  /** Why there is no result. */
  public Reason reason() {
    return reason;
  }

  /** The last answer, if it is of that class. */
  public <T> Optional<T> answer(Class<T> type) {
    return Optional.ofNullable(answer).filter(type::isInstance).map(type::cast);
  }
}
