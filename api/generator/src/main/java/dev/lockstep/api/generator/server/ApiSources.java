package dev.lockstep.api.generator.server;

import dev.lockstep.api.generator.java.Imports;
import dev.lockstep.api.generator.java.Javadoc;
import dev.lockstep.api.generator.java.Literals;
import dev.lockstep.api.generator.stub.ExampleFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes the interface of each tag with its stub, and the class that ties them to handlers. */
final class ApiSources {
  private final ServerContext context;

  ApiSources(ServerContext context) {
    this.context = context;
  }

  record InterfaceView(
      String packageName,
      String className,
      String stub,
      String tag,
      List<MethodView> methods,
      String notWritten,
      List<String> imports) {}

  record MethodView(String javadoc, String response, String name, String request, String id) {}

  record EntryView(
      String packageName,
      String className,
      String name,
      String title,
      String examples,
      List<TagView> tags,
      boolean any,
      Names use,
      List<String> imports) {}

  record TagView(
      String name, String member, String api, String stub, String resource, boolean last) {}

  record Names(
      String api,
      String endpoint,
      String operation,
      String examples,
      String list,
      String arrayList) {}

  void write() {
    context.generation().model().tags().forEach(this::writeInterface);
    writeEntry();
  }

  private void writeInterface(String tag) {
    ServerNames names = context.names();
    List<MethodView> methods =
        context.operations(tag).stream()
            .map(
                operation ->
                    new MethodView(
                        ApiText.of(operation),
                        names.response(operation),
                        names.method(operation),
                        names.request(operation),
                        Literals.string(operation.id())))
            .toList();
    Imports imports = context.apiImports(Set.of());
    InterfaceView view =
        new InterfaceView(
            context.apiPackage(),
            names.api(tag),
            names.stub(tag),
            Javadoc.line(tag),
            methods,
            imports.use(ServerContext.runtime("stub.NotWrittenException")),
            imports.lines());
    context.write(context.apiPackage(), view.className(), "api", view);
    context.write(context.apiPackage(), view.stub(), "stub", view);
  }

  private void writeEntry() {
    String className = context.generation().settings().apiName() + "Api";
    Imports imports = new Imports(context.basePackage(), Set.of(className, "Builder"));
    List<TagView> tags = tags(imports);
    Names use =
        new Names(
            imports.use(ServerContext.runtime("Api")),
            imports.use(ServerContext.runtime("http.Endpoint")),
            imports.use(ServerContext.runtime("operation.Operation")),
            imports.use(ServerContext.runtime("stub.Examples")),
            imports.use("java.util.List"),
            tags.isEmpty() ? "" : imports.use("java.util.ArrayList"));
    EntryView view =
        new EntryView(
            context.basePackage(),
            className,
            Literals.string(context.generation().settings().apiName()),
            Javadoc.line(context.generation().model().info().title()),
            Literals.string(ExampleFile.NAME),
            tags,
            !tags.isEmpty(),
            use,
            imports.lines());
    context.write(context.basePackage(), className, "entry", view);
  }

  private List<TagView> tags(Imports imports) {
    List<String> all = context.generation().model().tags();
    List<TagView> views = new ArrayList<>();
    for (String tag : all) {
      String resources = context.resourcePackage() + ".";
      views.add(
          new TagView(
              Literals.string(tag),
              context.names().handlers().of(tag),
              imports.use(context.apiPackage() + "." + context.names().api(tag)),
              imports.use(context.apiPackage() + "." + context.names().stub(tag)),
              imports.use(resources + context.names().resource(tag)),
              views.size() + 1 == all.size()));
    }
    return views;
  }
}
