package dev.lockstep.client.torture.server;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A request as it came.
 *
 * @param target path and query
 * @param headers by name in lower case
 * @param text the body, an octet a character
 * @param number how many requests the server has heard with this one
 */
public record Heard(
    String method, String target, Map<String, List<String>> headers, String text, int number) {

  /** All values of a header, joined by commas; empty if there is none. */
  public String header(String name) {
    return String.join(",", headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()));
  }

  /** Whether a text is anywhere in the target or the headers. */
  public boolean tells(String text) {
    return target.contains(text) || headers.toString().contains(text);
  }
}
