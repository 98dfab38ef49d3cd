package dev.lockstep.api.generator.server;

import dev.lockstep.api.generator.java.Imports;
import dev.lockstep.api.generator.java.JavaType;
import dev.lockstep.api.generator.java.Javadoc;
import dev.lockstep.api.generator.java.Literals;
import dev.lockstep.api.generator.server.RequestFields.Field;
import dev.lockstep.api.model.Operation;
import dev.lockstep.api.model.Parameter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes what a handler gets: a record for each operation. */
final class RequestSources {
  private final ServerContext context;

  RequestSources(ServerContext context) {
    this.context = context;
  }

  record RequestView(
      String packageName,
      String className,
      String operation,
      boolean documented,
      List<DocView> docs,
      String components,
      boolean severalBodies,
      List<BodyView> bodies,
      List<String> imports) {}

  record DocView(String member, String text) {}

  record BodyView(String name, String type) {}

  void write() {
    context.generation().model().operations().forEach(this::write);
  }

  private void write(Operation operation) {
    List<RequestBodies.Variant> variants = RequestBodies.variants(operation, context.types());
    boolean several = variants.size() > 1;
    Set<String> nested = new HashSet<>();
    if (several) {
      variants.forEach(variant -> nested.add(variant.name()));
      nested.add("Body");
    }
    Imports imports = context.apiImports(nested);
    List<Field> fields = new RequestFields(context, operation).all();
    List<DocView> docs = docs(fields);
    RequestView view =
        new RequestView(
            context.apiPackage(),
            context.names().request(operation),
            Literals.javadoc(operation.id()),
            !docs.isEmpty(),
            docs,
            fields.stream()
                .map(field -> declared(field, imports) + " " + field.member())
                .collect(Collectors.joining(", ")),
            several,
            several
                ? variants.stream().map(v -> new BodyView(v.name(), v.type().in(imports))).toList()
                : List.of(),
            imports.lines());
    context.write(context.apiPackage(), view.className(), "request", view);
  }

  /** A nested type goes by its simple name inside the type around it. */
  private String declared(Field field, Imports imports) {
    JavaType type = field.declared();
    boolean nested = field.type().name().endsWith("Request.Body");
    if (!nested) {
      return type.in(imports);
    }
    return field.optional() ? imports.use("java.util.Optional") + "<Body>" : "Body";
  }

  private static List<DocView> docs(List<Field> fields) {
    return fields.stream()
        .filter(field -> field.parameter().isPresent())
        .filter(field -> !field.parameter().orElseThrow().description().isBlank())
        .map(field -> doc(field, field.parameter().orElseThrow()))
        .toList();
  }

  private static DocView doc(Field field, Parameter parameter) {
    return new DocView(field.member(), Javadoc.line(parameter.description()));
  }
}
