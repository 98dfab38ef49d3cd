package dev.lockstep.contracts.client;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a client sent.
 *
 * @param path as it was on the wire
 * @param query decoded
 * @param body in UTF-8; empty if there was none
 */
public record Sent(
    String method,
    String path,
    Map<String, List<String>> query,
    Map<String, List<String>> headers,
    String body) {
  /** With headers in any map. */
  public Sent {
    TreeMap<String, List<String>> sorted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    sorted.putAll(headers);
    headers = sorted;
  }

  /** The values of a header, joined as if they had come in one. */
  public String header(String name) {
    return String.join(", ", headers.getOrDefault(name, List.of()));
  }
}
