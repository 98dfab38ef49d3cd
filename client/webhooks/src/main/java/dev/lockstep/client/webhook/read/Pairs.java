package dev.lockstep.client.webhook.read;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Names and values of a query or a form, in order.
 *
 * @param all names are decoded, and values are not
 */
record Pairs(List<Pair> all) {
  record Pair(String name, String raw) {
    String value() {
      return decode(raw);
    }
  }

  static Pairs of(String encoded) {
    return new Pairs(
        Arrays.stream(encoded.split("&", -1))
            .filter(pair -> !pair.isEmpty())
            .map(Pairs::pair)
            .toList());
  }

  private static Pair pair(String text) {
    int equals = text.indexOf('=');
    return equals < 0
        ? new Pair(decode(text), "")
        : new Pair(decode(text.substring(0, equals)), text.substring(equals + 1));
  }

  List<String> raw(String name) {
    return all.stream().filter(pair -> pair.name().equals(name)).map(Pair::raw).toList();
  }

  /** What is not well encoded stands for itself. */
  static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
