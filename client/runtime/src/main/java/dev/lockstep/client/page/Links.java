package dev.lockstep.client.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Link headers (RFC 8288). */
final class Links {
  private static final String QUOTED = "\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"";
  private static final Pattern LINK =
      Pattern.compile("<([^>]*)>((?:[^,\"<]++|" + QUOTED + ")*+)", Pattern.DOTALL);
  private static final Pattern PARAMETER =
      Pattern.compile(";\\s*([^\\s=;]++)\\s*=\\s*(" + QUOTED + "|[^\\s;,]++)");

  private Links() {}

  /** The target of the first link to the next page. */
  static Optional<String> next(List<String> headers) {
    for (String header : headers) {
      Matcher link = LINK.matcher(header);
      while (link.find()) {
        if (isNext(link.group(2))) {
          return Optional.of(link.group(1).strip());
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isNext(String parameters) {
    Matcher parameter = PARAMETER.matcher(parameters);
    while (parameter.find()) {
      if (parameter.group(1).equalsIgnoreCase("rel")) {
        return Arrays.stream(parameter.group(2).replaceAll("[\"']", "").split("\\s+"))
            .anyMatch("next"::equalsIgnoreCase);
      }
    }
    return false;
  }
}
