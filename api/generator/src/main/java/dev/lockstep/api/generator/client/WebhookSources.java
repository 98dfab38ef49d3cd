package dev.lockstep.api.generator.client;

import dev.lockstep.api.generator.Generation;
import dev.lockstep.api.generator.java.Imports;
import dev.lockstep.api.generator.java.JavaType;
import dev.lockstep.api.generator.java.Javadoc;
import dev.lockstep.api.generator.xml.XmlExpressions;
import java.util.ArrayList;
import java.util.List;

/** Writes the interface that whoever is called implements, and what describes it to the runtime. */
record WebhookSources(Generation generation, ClientNames names, XmlExpressions xml) {
  private static final String RUNTIME = "dev.lockstep.client.webhook.";

  record WebhooksView(
      String packageName,
      String className,
      String hooksClass,
      String title,
      String receiver,
      List<MethodView> methods,
      List<String> imports) {}

  record MethodView(String doc, String deprecated, String result, String name, String arguments) {}

  record HooksView(
      String packageName,
      String className,
      String interfaceName,
      String receiver,
      String hook,
      List<HookView> hooks,
      List<String> imports) {}

  /** One hook, with the calls that describe it. */
  record HookView(String name, List<String> steps, boolean last) {}

  void write() {
    if (!names.webhooks().methods().isEmpty()) {
      String interfaceName = names.webhooks().interfaceName();
      String hooks = names.webhooks().hooksClass();
      generation
          .output()
          .java(names.packageName(), interfaceName, "client/webhooks.mustache", faces());
      generation.output().java(names.packageName(), hooks, "client/hooks.mustache", hooks());
    }
  }

  private WebhooksView faces() {
    Imports imports = new Imports(names.packageName(), names.classNames());
    String receiver = imports.use(RUNTIME + "Receiver");
    List<MethodView> methods =
        names.webhooks().methods().stream().map(method -> method(method, imports)).toList();
    return new WebhooksView(
        names.packageName(),
        names.webhooks().interfaceName(),
        names.webhooks().hooksClass(),
        Javadoc.line(generation.model().info().title()),
        receiver,
        methods,
        imports.lines(names.modelPackage()));
  }

  private static MethodView method(WebhookMethod method, Imports imports) {
    List<String> arguments = new ArrayList<>();
    for (ClientArgument argument : method.arguments()) {
      JavaType type = type(argument.type(), WebhookMethod.isRequired(argument));
      arguments.add(type.in(imports) + " " + argument.name());
    }
    method
        .body()
        .map(body -> type(body.type(), method.isBodyRequired()).in(imports) + " body")
        .ifPresent(arguments::add);
    return new MethodView(
        Javadoc.comment(WebhookDocs.of(method, imports), 2),
        method.operation().deprecated() ? "@Deprecated\n  " : "",
        method.answer().type().in(imports),
        method.method(),
        String.join(", ", arguments));
  }

  private static JavaType type(JavaType type, boolean required) {
    return required ? type : JavaType.of("java.util.Optional", type);
  }

  private HooksView hooks() {
    Imports imports = new Imports(names.packageName(), names.classNames());
    WebhookSteps steps = new WebhookSteps(imports, xml);
    List<WebhookMethod> methods = names.webhooks().methods();
    List<HookView> hooks = new ArrayList<>();
    for (WebhookMethod method : methods) {
      boolean last = hooks.size() == methods.size() - 1;
      hooks.add(new HookView(method.method(), steps.of(method), last));
    }
    return new HooksView(
        names.packageName(),
        names.webhooks().hooksClass(),
        names.webhooks().interfaceName(),
        imports.use(RUNTIME + "Receiver"),
        imports.use(RUNTIME + "Hook"),
        hooks,
        imports.lines(names.modelPackage()));
  }
}
