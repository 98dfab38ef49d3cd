package dev.lockstep.api.generator.client;

import dev.lockstep.api.generator.java.Imports;
import dev.lockstep.api.generator.java.JavaType;
import dev.lockstep.api.generator.java.Javadoc;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the template of a tag's class reads of each method. */
record MethodViews(Imports imports, DescriptorViews descriptors) {
  private static final String RUNTIME = "dev.lockstep.client.";

  /**
   * One method in its overloads.
   *
   * @param doc the comment, empty or with what leads to the declaration
   * @param deprecated the annotation in the same way
   * @param result the type it returns
   * @param give "return " unless it returns nothing
   * @param required the declared parameters of the shortest overload
   * @param passed the names of those, with a comma behind each
   * @param declared the parameters of the longest overload
   * @param call the expression that does it
   * @param constant what describes the operation
   * @param arguments the expression that holds what is passed
   */
  record MethodView(
      String doc,
      String deprecated,
      String deprecatedInside,
      String name,
      String result,
      String give,
      String required,
      String passed,
      String declared,
      boolean hasParams,
      String call,
      String constant,
      String arguments,
      String response) {}

  /** What a method is where it gives pages besides. */
  record PageView(String deprecated, String name, String result, String declared, String call) {}

  PageView inPages(ClientOperation method) {
    return new PageView(
        method.operation().deprecated() ? "@Deprecated\n    " : "",
        method.method(),
        page(method.paging().orElseThrow()).in(imports),
        declared(method),
        pages(method));
  }

  MethodView of(ClientOperation method) {
    boolean deprecated = method.operation().deprecated();
    return new MethodView(
        Javadoc.comment(new Docs(imports).of(method), 2),
        deprecated ? "@Deprecated\n  " : "",
        deprecated ? "@Deprecated\n    " : "",
        method.method(),
        result(method),
        method.result().returned().isPresent() ? "return " : "",
        String.join(", ", required(method)),
        passed(method),
        declared(method),
        method.hasParams(),
        call(method),
        descriptors.constant(method),
        arguments(method),
        method.result().body().in(imports));
  }

  /** A page is more than a body; all else is the body of the response. */
  private String call(ClientOperation method) {
    if (method.isPaged()) {
      return pages(method);
    }
    String body = method.result().returned().isPresent() ? ".body()" : "";
    String params = method.hasParams() ? "params, " : "";
    return "withResponse." + method.method() + "(" + passed(method) + params + "options)" + body;
  }

  private String pages(ClientOperation method) {
    String constant = descriptors.constant(method);
    String arguments = arguments(method);
    return "calls.page(" + constant + ", " + constant + "_PAGES, " + arguments + ", options)";
  }

  private String result(ClientOperation method) {
    Optional<JavaType> page = method.paging().filter(p -> method.isPaged()).map(MethodViews::page);
    return page.or(method.result()::returned).map(type -> type.in(imports)).orElse("void");
  }

  private static JavaType page(ClientPaging paging) {
    return JavaType.of(RUNTIME + "page.Page", paging.item());
  }

  private List<String> required(ClientOperation method) {
    return method.required().stream()
        .map(argument -> argument.type().in(imports) + " " + argument.name())
        .toList();
  }

  private String declared(ClientOperation method) {
    List<String> declared = new ArrayList<>(required(method));
    if (method.hasParams()) {
      declared.add(
          imports.use("java.util.function.Consumer") + "<" + method.paramsClass() + "> params");
    }
    declared.add(imports.use(RUNTIME + "call.CallOption") + "... options");
    return String.join(", ", declared);
  }

  private static String passed(ClientOperation method) {
    return method.required().stream()
        .map(argument -> argument.name() + ", ")
        .collect(Collectors.joining());
  }

  private String arguments(ClientOperation method) {
    String params = method.hasParams() ? "new " + method.paramsClass() + "(), params" : "";
    return method.hasParams() && method.required().isEmpty() ? params : required(method, params);
  }

  private String required(ClientOperation method, String params) {
    String parameters =
        method.required().stream()
            .filter(argument -> !argument.isBody())
            .map(ClientArgument::name)
            .collect(Collectors.joining(", "));
    boolean body = method.required().stream().anyMatch(ClientArgument::isBody);
    return imports.use(RUNTIME + "operation.Arguments")
        + ".of("
        + parameters
        + ")"
        + (body ? ".body(body)" : "")
        + (params.isEmpty() ? "" : ".with(" + params + ")");
  }
}
