package dev.lockstep.api.generator.server;

import dev.lockstep.api.generator.java.Imports;
import dev.lockstep.api.generator.java.Literals;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes the interface of each tag, and the class that ties them to handlers. */
final class ApiSources {
  private final ServerContext context;

  ApiSources(ServerContext context) {
    this.context = context;
  }

  record InterfaceView(
      String packageName, String className, String tag, List<MethodView> methods) {}

  record MethodView(String javadoc, String response, String name, String request) {}

  record EntryView(
      String packageName,
      String className,
      String name,
      String title,
      List<TagView> tags,
      boolean any,
      Names use,
      List<String> imports) {}

  record TagView(String name, String member, String api, String resource, boolean last) {}

  record Names(String api, String endpoint, String operation, String list, String arrayList) {}

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
                        names.request(operation)))
            .toList();
    InterfaceView view =
        new InterfaceView(context.apiPackage(), names.api(tag), ApiText.line(tag), methods);
    context.write(context.apiPackage(), view.className(), "api", view);
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
            imports.use("java.util.List"),
            tags.isEmpty() ? "" : imports.use("java.util.ArrayList"));
    EntryView view =
        new EntryView(
            context.basePackage(),
            className,
            Literals.string(context.generation().settings().apiName()),
            ApiText.line(context.generation().model().info().title()),
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
              imports.use(resources + context.names().resource(tag)),
              views.size() + 1 == all.size()));
    }
    return views;
  }
}
