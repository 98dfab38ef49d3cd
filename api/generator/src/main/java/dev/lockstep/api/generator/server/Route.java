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
 * @param template for the Path annotation
 * @param names of the parameters, by number
 */
record Route(String template, List<String> names) {
  private static final Pattern EXPRESSION = Pattern.compile("\\{([^{}]*)\\}");

  static Route of(Operation operation) {
    List<String> names = new ArrayList<>();
    Matcher expression = EXPRESSION.matcher(operation.path());
    StringBuilder template = new StringBuilder();
    while (expression.find()) {
      String name = expression.group(1);
      String key = "p" + names.size() + (isMatrix(operation, name) ? ": [^/]*" : "");
      expression.appendReplacement(template, Matcher.quoteReplacement("{" + key + "}"));
      names.add(name);
    }
    expression.appendTail(template);
    String path = template.toString();
    boolean slash = path.length() > 1 && path.endsWith("/");
    return new Route(slash ? path.substring(0, path.length() - 1) : path, names);
  }

  /** Jersey takes what follows a semicolon away before it looks for the path. */
  private static boolean isMatrix(Operation operation, String name) {
    return operation.parameters(Parameter.In.PATH).stream()
        .anyMatch(p -> p.name().equals(name) && p.style() == Parameter.Style.MATRIX);
  }

  /** The number of a parameter as Jersey knows it. */
  String key(String name) {
    return "p" + names.indexOf(name);
  }
}
