package dev.lockstep.api.generator.server;

import dev.lockstep.api.model.Operation;
import dev.lockstep.api.model.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path as Jersey takes it. Its parameters are numbered, because names in a document may have any
 * characters, and because the same path with other names is still the same path.
 *
 * @param template with a parameter such as {@code {p0}} for each of the document's
 * @param slash whether the path ends in a slash, which the template does not
 * @param names of the parameters, by number
 * @param query that every request of the operation has; mostly empty
 * @param shared whether other operations have the same method and path
 * @param number of the operation among those, from 0
 */
record Route(
    String template, boolean slash, List<String> names, String query, boolean shared, int number) {
  private static final Pattern EXPRESSION = Pattern.compile("\\{([^{}]*)\\}");

  /** Of an operation that has its method and path for itself. */
  static Route of(Operation operation) {
    List<String> names = new ArrayList<>();
    String route = operation.route();
    Matcher expression = EXPRESSION.matcher(route);
    StringBuilder template = new StringBuilder();
    while (expression.find()) {
      String name = expression.group(1);
      boolean adjacent = expression.start() > 0 && route.charAt(expression.start() - 1) == '}';
      String key = "p" + names.size() + pattern(operation, name, adjacent);
      expression.appendReplacement(template, Matcher.quoteReplacement("{" + key + "}"));
      names.add(name);
    }
    expression.appendTail(template);
    String path = template.toString().replaceAll(";[^/]*", "");
    boolean slash = path.length() > 1 && path.endsWith("/");
    String bare = slash ? path.substring(0, path.length() - 1) : path;
    return new Route(bare, slash, names, operation.fixedQuery(), false, 0);
  }

  /** The same as one of several. */
  Route among(int place) {
    return new Route(template, slash, names, query, true, place);
  }

  /**
   * Jersey takes what follows a semicolon away before it looks for the path; and what follows
   * another parameter at once begins with its own dot.
   */
  private static String pattern(Operation operation, String name, boolean adjacent) {
    if (hasStyle(operation, name, Parameter.Style.MATRIX)) {
      return ": [^/]*";
    }
    return adjacent && hasStyle(operation, name, Parameter.Style.LABEL) ? ": [.][^/]*" : "";
  }

  private static boolean hasStyle(Operation operation, String name, Parameter.Style style) {
    return operation.parameters(Parameter.In.PATH).stream()
        .anyMatch(p -> p.name().equals(name) && p.style() == style);
  }

  /** As it is told apart from others with the same method and path. */
  String whole() {
    return slash ? template + "/" : template;
  }

  /** For the Path annotation: operations with one path are found under paths of their own. */
  String annotation() {
    return number == 0 ? template : template + "%1F" + number;
  }

  /** The number of a parameter as Jersey knows it. */
  String key(String name) {
    return "p" + names.indexOf(name);
  }
}
