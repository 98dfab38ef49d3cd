package dev.lockstep.contracts.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a server answered.
 *
 * @param headers by their names, which are compared without regard to case
 * @param body in UTF-8; empty if there was none
 */
public record Got(int status, Map<String, List<String>> headers, String body) {
  /** With headers in any map. */
  public Got {
    TreeMap<String, List<String>> sorted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    sorted.putAll(headers);
    headers = sorted;
  }

  /** The values of a header, joined as if they had come in one. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name)).map(values -> String.join(", ", values));
  }

  /** The media type in lower case, without its parameters; empty if there is none. */
  public String mediaType() {
    String value = header("Content-Type").orElse("");
    int semicolon = value.indexOf(';');
    String bare = semicolon < 0 ? value : value.substring(0, semicolon);
    return bare.strip().toLowerCase(Locale.ROOT);
  }
}
