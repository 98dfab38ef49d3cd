package dev.lockstep.client.micrometer;

import dev.lockstep.client.observe.ExchangeEvent;
import dev.lockstep.client.observe.ExchangeListener;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times the calls of a client. The timer {@code http.client.requests} has every call with its
 * retries, {@code http.client.attempts} every request of them, and {@code http.client.retry.delay}
 * every wait before another one. No tag holds a value of a call: {@code uri} is the path template
 * of the document.
 */
public final class MeterListener implements ExchangeListener {
  private static final Pattern LABEL = Pattern.compile("(.*?) \\((\\S+) (.*)\\)");
  private static final String UNKNOWN = "UNKNOWN";

  private final MeterRegistry registry;
  private final Tags common;

  private MeterListener(MeterRegistry registry, Tags common) {
    this.registry = registry;
    this.common = common;
  }

  /**
   * One that records in a registry.
   *
   * @param tags that every meter has besides, each a name and a value
   */
  public static MeterListener of(MeterRegistry registry, String... tags) {
    return new MeterListener(registry, Tags.of(tags));
  }

  @Override
  public void on(ExchangeEvent event) {
    switch (event.kind()) {
      case ATTEMPT ->
          registry
              .timer("http.client.attempts", tags(event).and("connection", connection(event)))
              .record(event.elapsed());
      case RETRY -> timer("http.client.retry.delay", event).record(event.delay());
      case END -> timer("http.client.requests", event).record(event.elapsed());
    }
  }

  private Timer timer(String name, ExchangeEvent event) {
    return registry.timer(name, tags(event));
  }

  private Tags tags(ExchangeEvent event) {
    Matcher label = LABEL.matcher(event.operation());
    boolean known = label.matches();
    int status = event.status().orElse(0);
    String error = event.failure().map(e -> e.getClass().getSimpleName()).orElse("none");
    return common.and(
        "operation", known ? label.group(1) : event.operation(),
        "method", known ? label.group(2) : UNKNOWN,
        "uri", known ? label.group(3) : UNKNOWN,
        "status", status == 0 ? "IO_ERROR" : Integer.toString(status),
        "outcome", outcome(status),
        "error", error);
  }

  private static String connection(ExchangeEvent event) {
    return event.reused().map(reused -> reused ? "reused" : "new").orElse("unknown");
  }

  /** As Micrometer names it for other clients. */
  private static String outcome(int status) {
    return switch (status / 100) {
      case 1 -> "INFORMATIONAL";
      case 2 -> "SUCCESS";
      case 3 -> "REDIRECTION";
      case 4 -> "CLIENT_ERROR";
      case 5 -> "SERVER_ERROR";
      default -> UNKNOWN;
    };
  }
}
