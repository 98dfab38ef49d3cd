package dev.lockstep.api.generator.client;

import dev.lockstep.api.generator.Generation;
import dev.lockstep.api.generator.client.MethodViews.MethodView;
import dev.lockstep.api.generator.java.Imports;
import dev.lockstep.api.generator.java.Literals;
import dev.lockstep.api.model.Operation;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the class of a tag, and the one that describes its operations to the runtime. */
record TagSources(Generation generation, ClientNames names) {
  private static final String RUNTIME = "dev.lockstep.client.";

  record TagView(
      String packageName,
      String className,
      String tag,
      List<MethodView> methods,
      Names use,
      List<String> imports) {}

  record Names(
      String arguments, String apiResponse, String calls, String callOptions, String consumer) {}

  record DescriptorsView(
      String packageName,
      String className,
      List<DescriptorView> operations,
      List<String> imports) {}

  /** One constant, and a second one if the operation pages. */
  record DescriptorView(
      String type,
      String constant,
      String first,
      List<String> steps,
      String pagesType,
      boolean paged,
      String pages) {}

  void write(ClientTag tag) {
    generation
        .output()
        .java(names.packageName(), tag.className(), "client/tag.mustache", view(tag));
    generation
        .output()
        .java(
            names.packageName(), tag.descriptors(), "client/descriptors.mustache", described(tag));
  }

  private TagView view(ClientTag tag) {
    Imports imports = imports(Set.of("WithResponse"));
    Names use =
        new Names(
            imports.use(RUNTIME + "operation.Arguments"),
            imports.use(RUNTIME + "call.ApiResponse"),
            imports.use(RUNTIME + "call.Calls"),
            imports.use(RUNTIME + "call.CallOptions"),
            imports.use("java.util.function.Consumer"));
    MethodViews views = new MethodViews(imports, tag.descriptors());
    List<MethodView> methods = tag.operations().stream().map(views::of).toList();
    String said = String.join(" ", Docs.lines(tag.tag()));
    return new TagView(names.packageName(), tag.className(), said, methods, use, imports.lines());
  }

  private DescriptorsView described(ClientTag tag) {
    Imports imports = imports(Set.of());
    Descriptors descriptors = new Descriptors(imports);
    List<DescriptorView> views =
        tag.operations().stream().map(o -> described(o, descriptors, imports)).toList();
    return new DescriptorsView(names.packageName(), tag.descriptors(), views, imports.lines());
  }

  private DescriptorView described(
      ClientOperation method, Descriptors descriptors, Imports imports) {
    String operation = imports.use(RUNTIME + "operation.Operation");
    Map<String, String> files =
        method.body().map(b -> FileParts.of(b.content(), generation.model())).orElse(Map.of());
    String pagesType =
        method
            .paging()
            .map(p -> imports.use(RUNTIME + "page.Paging") + "<" + p.item().in(imports) + ">")
            .orElse("");
    return new DescriptorView(
        operation + "<" + method.result().body().in(imports) + ">",
        method.constant(),
        operation + ".of(" + id(method) + ")",
        descriptors.steps(method, files),
        pagesType,
        method.paging().isPresent(),
        method.paging().map(descriptors::paging).orElse(""));
  }

  private static String id(ClientOperation method) {
    return Literals.string(method.operation().id())
        + ", "
        + Literals.string(method.operation().method())
        + ", "
        + Literals.string(target(method.operation()));
  }

  private static String target(Operation operation) {
    String query = operation.fixedQuery();
    return query.isEmpty() ? operation.route() : operation.route() + "?" + query;
  }

  private Imports imports(Set<String> nested) {
    Set<String> taken = new HashSet<>(names.classNames());
    taken.addAll(nested);
    return new Imports(names.packageName(), taken);
  }
}
