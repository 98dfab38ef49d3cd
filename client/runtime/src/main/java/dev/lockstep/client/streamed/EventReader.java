package dev.lockstep.client.streamed;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** Puts events together from their lines, as the HTML standard has it. */
final class EventReader<T> {
  private final EventLines lines;
  private final Function<String, T> parser;
  private final StringBuilder data = new StringBuilder();
  private String event = "";
  private String id = "";
  private Optional<Duration> retry = Optional.empty();

  EventReader(EventLines lines, Function<String, T> parser) {
    this.lines = lines;
    this.parser = parser;
  }

  /** The next event; one that the end of the body cuts off is none. */
  Optional<ServerEvent<T>> next() throws IOException {
    Optional<String> line = lines.next();
    while (line.isPresent()) {
      if (!line.get().isEmpty()) {
        field(line.get());
      } else if (data.length() > 0) {
        return Optional.of(complete());
      } else {
        event = "";
      }
      line = lines.next();
    }
    return Optional.empty();
  }

  private ServerEvent<T> complete() {
    String kind = event.isEmpty() ? "message" : event;
    String text = data.substring(0, data.length() - 1);
    event = "";
    data.setLength(0);
    return new ServerEvent<>(kind, id, retry, text, parser);
  }

  /** A line without a name before its colon is a comment. */
  private void field(String line) {
    int colon = line.indexOf(':');
    String name = colon < 0 ? line : line.substring(0, colon);
    String value = colon < 0 ? "" : line.substring(colon + 1);
    field(name, value.startsWith(" ") ? value.substring(1) : value);
  }

  private void field(String name, String value) {
    if (name.equals("data")) {
      if (data.length() + value.length() > EventLines.LONGEST) {
        throw lines.tooLong();
      }
      data.append(value).append('\n');
    } else if (name.equals("event")) {
      event = value;
    } else if (name.equals("id") && value.indexOf('\0') < 0) {
      id = value;
    } else if (name.equals("retry") && value.matches("[0-9]{1,15}")) {
      retry = Optional.of(Duration.ofMillis(Long.parseLong(value)));
    }
  }
}
