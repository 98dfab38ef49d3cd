package dev.lockstep.client.webhook;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a request is told by: the name of a webhook, or a path that ends with it.
 *
 * @param suffix what a callback has behind the address that was given to the server, as a template
 */
record Address(String name, String suffix) {
  private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)}");

  /**
   * That a path is this address.
   *
   * @param values of the variables, still encoded
   * @param rank greater where more of the path is known by name
   */
  record Match(Map<String, String> values, int rank) {}

  Optional<Match> match(String path) {
    if (path.equals(name)) {
      return Optional.of(new Match(Map.of(), Integer.MAX_VALUE));
    }
    List<String> due = List.of((name + suffix).split("/", -1));
    List<String> given = segments(path);
    int skipped = given.size() - due.size();
    if (skipped < 0) {
      return Optional.empty();
    }
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < due.size(); i++) {
      if (!matches(due.get(i), given.get(skipped + i), values)) {
        return Optional.empty();
      }
    }
    return Optional.of(new Match(values, 2 * due.size() - values.size()));
  }

  private static List<String> segments(String path) {
    String open = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    return Arrays.asList(open.split("/", -1));
  }

  private static boolean matches(String due, String given, Map<String, String> values) {
    Matcher variable = VARIABLE.matcher(due);
    if (!variable.find()) {
      return due.equals(given) || due.equals(decoded(given));
    }
    StringBuilder pattern = new StringBuilder();
    int end = 0;
    do {
      pattern.append(Pattern.quote(due.substring(end, variable.start()))).append("(.+)");
      end = variable.end();
    } while (variable.find());
    pattern.append(Pattern.quote(due.substring(end)));
    Matcher matcher = Pattern.compile(pattern.toString()).matcher(given);
    boolean fits = matcher.matches();
    variable.reset();
    for (int group = 1; fits && variable.find(); group++) {
      values.put(variable.group(1), matcher.group(group));
    }
    return fits;
  }

  /** What is not well encoded stands for itself. */
  private static String decoded(String segment) {
    try {
      return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return segment;
    }
  }

  @Override
  public String toString() {
    return name + suffix;
  }
}
