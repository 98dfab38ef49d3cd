package dev.lockstep.contracts.server;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The path and the query of a request, as they are once decoded. */
record Target(String path, List<String> query) {

  static Target of(String written) {
    int mark = written.indexOf('?');
    String path = mark < 0 ? written : written.substring(0, mark);
    String query = mark < 0 ? "" : written.substring(mark + 1);
    return new Target(
        decode(path.replace("+", "%2B")),
        Arrays.stream(query.split("&", -1)).map(Target::decode).sorted().toList());
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
