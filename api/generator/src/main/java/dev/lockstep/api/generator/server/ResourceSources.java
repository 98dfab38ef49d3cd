package dev.lockstep.api.generator.server;

import dev.lockstep.api.generator.java.Imports;
import dev.lockstep.api.generator.java.JavaType;
import dev.lockstep.api.generator.java.Javadoc;
import dev.lockstep.api.generator.java.Literals;
import dev.lockstep.api.generator.server.RequestFields.Field;
import dev.lockstep.api.model.Content;
import dev.lockstep.api.model.Operation;
import dev.lockstep.api.model.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the only classes of a server that know JAX-RS: one for each tag. */
final class ResourceSources {
  private static final Set<String> OF_JAKARTA =
      Set.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");

  private final ServerContext context;

  ResourceSources(ServerContext context) {
    this.context = context;
  }

  record ResourceView(
      String packageName,
      String className,
      String tag,
      String api,
      String table,
      List<MethodView> methods,
      Names use,
      List<String> imports) {}

  /**
   * A method.
   *
   * @param below whether its path is longer than that of the class, as it must be to be written
   */
  record MethodView(
      String verb,
      boolean below,
      String path,
      String id,
      String name,
      String operation,
      String request,
      String arguments) {}

  /** How the file writes the classes that every resource uses. */
  record Names(
      String path,
      String operationId,
      String context,
      String requestContext,
      String response,
      String endpoint,
      String ioException,
      String objects,
      String list,
      String operation) {}

  void write() {
    context.generation().model().tags().forEach(this::write);
  }

  private void write(String tag) {
    Imports imports = new Imports(context.resourcePackage(), Set.of());
    String jakarta = "jakarta.ws.rs.";
    Names use =
        new Names(
            imports.use(jakarta + "Path"),
            imports.use(ServerContext.runtime("operation.OperationId")),
            imports.use(jakarta + "core.Context"),
            imports.use(jakarta + "container.ContainerRequestContext"),
            imports.use(jakarta + "core.Response"),
            imports.use(ServerContext.runtime("http.Endpoint")),
            imports.use("java.io.IOException"),
            imports.use("java.util.Objects"),
            imports.use("java.util.List"),
            imports.use(ServerContext.runtime("operation.Operation")));
    List<MethodView> methods =
        context.operations(tag).stream().map(o -> method(tag, o, imports)).toList();
    ResourceView view =
        new ResourceView(
            context.resourcePackage(),
            context.names().resource(tag),
            Javadoc.line(tag),
            imports.use(context.apiPackage() + "." + context.names().api(tag)),
            context.names().operationTable(tag),
            methods,
            use,
            imports.lines());
    context.write(context.resourcePackage(), view.className(), "resource", view);
  }

  private MethodView method(String tag, Operation operation, Imports imports) {
    String request = imports.use(context.apiPackage() + "." + context.names().request(operation));
    String path = context.routes().of(operation).annotation();
    return new MethodView(
        verb(operation, imports),
        !path.equals("/"),
        Literals.string(path),
        Literals.string(operation.id()),
        context.names().method(operation),
        context.names().operationTable(tag) + "." + context.names().constant(operation),
        request,
        arguments(operation, request, imports));
  }

  private static String verb(Operation operation, Imports imports) {
    boolean known = OF_JAKARTA.contains(operation.method());
    return imports.use(
        known
            ? "jakarta.ws.rs." + operation.method()
            : ServerContext.runtime("http.") + operation.method());
  }

  private String arguments(Operation operation, String request, Imports imports) {
    List<String> arguments = new ArrayList<>();
    List<Field> fields = new RequestFields(context, operation).all();
    for (Field field : fields) {
      arguments.add(
          switch (field.origin()) {
            case CALLER -> field.optional() ? "in.caller()" : "in.requireCaller()";
            case PARAMETER -> parameter(field, field.parameter().orElseThrow(), imports);
            case BODY -> body(operation, field, request, imports);
            case PARTS -> "in.parts()";
          });
    }
    String indent = "\n                    ";
    return arguments.isEmpty() ? "" : indent + String.join("," + indent, arguments);
  }

  private static String parameter(Field field, Parameter parameter, Imports imports) {
    String place =
        imports.use(ServerContext.runtime("operation.Parameter")) + ".In." + parameter.in();
    String type = "<" + field.type().boxed().in(imports) + ">";
    return ("in." + type + (field.optional() ? "optional(" : "required("))
        + place
        + ", "
        + Literals.string(parameter.name())
        + ", "
        + token(field.type(), imports)
        + ")";
  }

  /** A class where one says it all, else what keeps the type arguments. */
  private static String token(JavaType type, Imports imports) {
    JavaType boxed = type.boxed();
    if (boxed.arguments().isEmpty()) {
      return boxed.in(imports) + ".class";
    }
    String reference = imports.use("com.fasterxml.jackson.core.type.TypeReference");
    return "new " + reference + "<" + boxed.in(imports) + ">() {}";
  }

  private String body(Operation operation, Field field, String request, Imports imports) {
    List<RequestBodies.Variant> variants = RequestBodies.variants(operation, context.types());
    if (variants.size() == 1 && !(field.optional() && variants.get(0).stream())) {
      return value(variants.get(0), field.optional() ? "optionalBody" : "body", imports);
    }
    String value = choice(operation, variants, request, imports);
    if (!field.optional()) {
      return value;
    }
    String type = variants.size() == 1 ? field.type().in(imports) : request + ".Body";
    String optional = imports.use("java.util.Optional") + ".<" + type + ">";
    return "in.hasBody() ? " + optional + "of(" + value + ") : " + optional + "empty()";
  }

  private static String value(RequestBodies.Variant variant, String method, Imports imports) {
    String type = variant.type().boxed().in(imports);
    return variant.stream()
        ? "in.stream()"
        : "in.<" + type + ">" + method + "(" + token(variant.type(), imports) + ")";
  }

  /** Which of several types it is depends on the media type that was sent. */
  private String choice(
      Operation operation, List<RequestBodies.Variant> variants, String request, Imports imports) {
    if (variants.size() == 1) {
      return value(variants.get(0), "body", imports);
    }
    List<Content> contents = RequestBodies.contents(operation);
    StringBuilder choice = new StringBuilder();
    for (int v = 0; v + 1 < variants.size(); v++) {
      int variant = v;
      String condition =
          java.util.stream.IntStream.range(0, contents.size())
              .filter(
                  i ->
                      RequestBodies.variantOf(contents.get(i), variants, context.types())
                          == variant)
              .mapToObj(i -> "in.content() == " + i)
              .collect(Collectors.joining(" || "));
      choice.append(condition).append(" ? ").append(wrap(variants.get(v), request, imports));
      choice.append(" : ");
    }
    return choice + wrap(variants.get(variants.size() - 1), request, imports);
  }

  private static String wrap(RequestBodies.Variant variant, String request, Imports imports) {
    return "new " + request + "." + variant.name() + "(" + value(variant, "body", imports) + ")";
  }
}
