package dev.lockstep.server.operation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place of an operation that has its method and path in common with others. Documents tell such
 * operations apart by a fragment ({@code /files/{id}#share}), by a query ({@code /files?archived}),
 * by a slash at the end, or by the names of path parameters alone.
 *
 * @param path matches the paths of requests, a group for each path parameter
 * @param slash whether the path ends in a slash, in the document
 * @param query the pairs that the path in the document has; empty if it has none
 * @param number of the operation among those it shares the route with, from 0
 */
public record SharedRoute(String method, Pattern path, boolean slash, String query, int number) {
  private static final Pattern PARAMETER = Pattern.compile("\\{p\\d+(?::[^{}]*)?}");
  private static final Pattern MARK = Pattern.compile("%1F\\d+$");

  /**
   * As the generator writes it.
   *
   * @param template with numbered parameters, such as {@code /files/{p0}}
   */
  public static SharedRoute of(String method, String template, String query, int number) {
    StringBuilder regex = new StringBuilder();
    Matcher parameter = PARAMETER.matcher(template);
    int end = 0;
    while (parameter.find()) {
      regex.append(Pattern.quote(template.substring(end, parameter.start()))).append("([^/]*)");
      end = parameter.end();
    }
    boolean slash = template.length() > 1 && template.endsWith("/");
    String rest = template.substring(end, template.length() - (slash ? 1 : 0));
    regex.append(Pattern.quote(rest)).append("/?");
    return new SharedRoute(method, Pattern.compile(regex.toString()), slash, query, number);
  }

  /** What stands in the places of the path parameters; empty if the request is not for here. */
  public Optional<Map<String, String>> values(String requestMethod, String requestPath) {
    Matcher matcher = path.matcher(requestPath);
    boolean same = method.equals(requestMethod) || isHead(requestMethod);
    if (!same || !matcher.matches()) {
      return Optional.empty();
    }
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < matcher.groupCount(); i++) {
      values.put("p" + i, matcher.group(i + 1));
    }
    return Optional.of(values);
  }

  private boolean isHead(String requestMethod) {
    return method.equals("GET") && requestMethod.equals("HEAD");
  }

  /** The path under which the operation alone is found. */
  public String mark(String requestPath) {
    return number == 0 ? requestPath : requestPath.replaceAll("/$", "") + "%1F" + number;
  }

  /** The path as it was requested. */
  public static String unmark(String path) {
    return MARK.matcher(path).replaceFirst("");
  }
}
