package dev.lockstep.server.http;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** The ids by which a client's report and a line of the log are known to be about one request. */
final class RequestIds {
  static final String HEADER = "X-Request-Id";

  private static final Pattern SANE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._~:+/=-]{0,127}");

  private RequestIds() {}

  /** The client's own id, if there is one and it is safe to repeat, else a new one. */
  static String of(List<String> sent) {
    boolean sane = sent.size() == 1 && SANE.matcher(sent.get(0)).matches();
    return sane ? sent.get(0) : UUID.randomUUID().toString();
  }
}
