package dev.lockstep.api.generator.client;

import dev.lockstep.api.generator.java.Imports;
import dev.lockstep.api.generator.java.JavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the template of a tag's class reads of each method. */
record MethodViews(Imports imports, String descriptors) {

  /**
   * One method in its overloads.
   *
   * @param result the type it returns
   * @param give "return " unless it returns nothing
   * @param required the declared parameters of the shortest overload
   * @param passed the names of those, with a comma behind each
   * @param params the same declarations with a comma behind each
   * @param call the runtime's method that does it
   * @param constant what describes the operation
   * @param described the constant, and a second one for how it pages
   */
  record MethodView(
      List<String> doc,
      boolean deprecated,
      String name,
      String result,
      String give,
      String required,
      String passed,
      String params,
      String paramsClass,
      boolean hasParams,
      String call,
      String constant,
      String described,
      String arguments,
      String response) {}

  MethodView of(ClientOperation method) {
    String required = declared(method.required());
    String constant = descriptors + "." + method.constant();
    boolean paged = method.paging().isPresent();
    return new MethodView(
        Docs.of(method),
        method.operation().deprecated(),
        method.method(),
        result(method),
        method.result().returned().isPresent() ? "return " : "",
        required,
        passed(method.required()),
        required.isEmpty() ? "" : required + ", ",
        method.paramsClass(),
        method.hasParams(),
        paged ? "page" : "call",
        constant,
        paged ? constant + ", " + constant + "_PAGES" : constant,
        arguments(method),
        method.result().body().in(imports));
  }

  private String result(ClientOperation method) {
    Optional<JavaType> page =
        method.paging().map(p -> JavaType.of("dev.lockstep.client.page.Page", p.item()));
    return page.or(method.result()::returned).map(type -> type.in(imports)).orElse("void");
  }

  private String declared(List<ClientArgument> arguments) {
    return arguments.stream()
        .map(argument -> argument.type().in(imports) + " " + argument.name())
        .collect(Collectors.joining(", "));
  }

  private static String passed(List<ClientArgument> arguments) {
    List<String> names = new ArrayList<>(arguments.stream().map(ClientArgument::name).toList());
    names.add("");
    return String.join(", ", names);
  }

  private static String arguments(ClientOperation method) {
    String parameters =
        method.required().stream()
            .filter(argument -> !argument.isBody())
            .map(ClientArgument::name)
            .collect(Collectors.joining(", "));
    boolean body = method.required().stream().anyMatch(ClientArgument::isBody);
    return "of(" + parameters + ")" + (body ? ".body(body)" : "");
  }
}
