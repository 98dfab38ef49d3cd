package dev.lockstep.api.generator.client;

import static java.util.stream.Collectors.joining;

import dev.lockstep.api.generator.java.Imports;
import dev.lockstep.api.generator.java.JavaType;
import dev.lockstep.api.generator.java.Javadoc;
import java.util.Optional;
import java.util.stream.Stream;

/** What the template of a tag's class reads of each method. */
record MethodViews(Imports imports, DescriptorViews descriptors) {
  private static final String RUNTIME = "dev.lockstep.client.";

  /**
   * One method, and what gives a response or a future in its place.
   *
   * @param doc the comment, empty or with what leads to the declaration
   * @param deprecated the annotation in the same way
   * @param deprecatedInside the same in a nested class
   * @param modifiers with a space behind each; the lambdas of callers are of a generic type, which
   *     their array does not know
   * @param result the type it returns
   * @param give "return " unless it returns nothing
   * @param declared the parameters
   * @param call the expression that does it
   * @param respond the expression that gives the response
   * @param response the type of the response's body
   * @param later the expression whose value the future has
   * @param future the type of that
   */
  record MethodView(
      String doc,
      String deprecated,
      String deprecatedInside,
      String modifiers,
      String name,
      String result,
      String give,
      String declared,
      String call,
      String respond,
      String response,
      String later,
      String future) {}

  /** What a method is where it gives pages besides. */
  record PageView(
      String deprecated,
      String modifiers,
      String name,
      String result,
      String declared,
      String call) {}

  PageView inPages(ClientOperation method) {
    return new PageView(
        deprecated(method, "    "),
        modifiers(method),
        method.method(),
        page(method.paging().orElseThrow()).in(imports),
        declared(method),
        pages(method));
  }

  MethodView of(ClientOperation method) {
    boolean returns = method.result().returned().isPresent();
    String body = method.result().body().in(imports);
    String later = method.isPaged() ? pages(method) : response(method) + ".body()";
    return new MethodView(
        Javadoc.comment(new Docs(imports).of(method), 2),
        deprecated(method, "  "),
        deprecated(method, "    "),
        modifiers(method),
        method.method(),
        result(method),
        returns ? "return " : "",
        declared(method),
        returns ? later : response(method),
        "calls.respond(" + descriptors.constant(method) + ", " + arguments(method) + ")",
        body,
        later,
        method.isPaged() ? result(method) : body);
  }

  private static String deprecated(ClientOperation method, String margin) {
    return method.operation().deprecated() ? "@Deprecated\n" + margin : "";
  }

  private static String modifiers(ClientOperation method) {
    return method.hasParams() ? "@SafeVarargs public final " : "public ";
  }

  private static String response(ClientOperation method) {
    String passed =
        method.required().stream().map(argument -> argument.name() + ", ").collect(joining());
    return "withResponse." + method.method() + "(" + passed + "options)";
  }

  /** A page is more than a body; all else is the body of the response. */
  private String pages(ClientOperation method) {
    String constant = descriptors.constant(method);
    return "calls.page(" + constant + ", " + constant + "_PAGES, " + arguments(method) + ")";
  }

  private String result(ClientOperation method) {
    Optional<JavaType> page = method.paging().filter(p -> method.isPaged()).map(MethodViews::page);
    return page.or(method.result()::returned).map(type -> type.in(imports)).orElse("void");
  }

  private static JavaType page(ClientPaging paging) {
    return JavaType.of(RUNTIME + "page.Page", paging.item());
  }

  private String declared(ClientOperation method) {
    String option =
        method.hasParams()
            ? imports.use("java.util.function.Consumer") + "<? super " + method.paramsClass() + ">"
            : imports.use(RUNTIME + "call.CallOption");
    Stream<String> required =
        method.required().stream().map(a -> a.type().in(imports) + " " + a.name());
    return Stream.concat(required, Stream.of(option + "... options")).collect(joining(", "));
  }

  /** What all calls of an operation pass on. */
  private String arguments(ClientOperation method) {
    String parameters =
        method.required().stream()
            .filter(argument -> !argument.isBody())
            .map(ClientArgument::name)
            .collect(joining(", "));
    boolean body = method.required().stream().anyMatch(ClientArgument::isBody);
    return (method.hasParams() ? "new " + method.paramsClass() + "(), " : "")
        + imports.use(RUNTIME + "operation.Arguments")
        + ".of("
        + parameters
        + ")"
        + (body ? ".body(body)" : "")
        + ", options";
  }
}
