package dev.lockstep.server.request;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.MDC;

/** The ids by which a client's report and a line of the log are known to be about one request. */
public final class RequestIds {
  /** The header that carries them, both ways. */
  public static final String HEADER = "X-Request-Id";

  /** Under this name the log has it. */
  public static final String IN_LOG = "requestId";

  private static final Pattern SANE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._~:+/=-]{0,127}");

  private RequestIds() {}

  /** The id of the request that this thread is busy with. */
  public static String current() {
    return Optional.ofNullable(MDC.get(IN_LOG)).orElse("");
  }

  /** The client's own id, if there is one and it is safe to repeat, else a new one. */
  public static String of(List<String> sent) {
    boolean sane = sent.size() == 1 && SANE.matcher(sent.get(0)).matches();
    return sane ? sent.get(0) : UUID.randomUUID().toString();
  }
}
