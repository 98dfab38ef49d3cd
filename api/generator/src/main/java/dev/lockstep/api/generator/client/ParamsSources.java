package dev.lockstep.api.generator.client;

import dev.lockstep.api.generator.Generation;
import dev.lockstep.api.generator.java.Imports;
import dev.lockstep.api.model.Parameter;
import java.util.ArrayList;
import java.util.List;

/** Writes the class of what can be left out of a call. */
record ParamsSources(Generation generation, ClientNames names) {

  record ParamsView(
      String packageName,
      String className,
      String method,
      String arguments,
      List<SetterView> setters,
      List<String> imports) {}

  /** The setter of one argument, by its place among the operation's parameters. */
  record SetterView(
      List<String> doc,
      String summary,
      boolean oneLine,
      boolean deprecated,
      String name,
      String type,
      String set) {}

  void write(ClientOperation method) {
    Imports imports = new Imports(names.packageName(), names.classNames());
    String arguments = imports.use("dev.lockstep.client.operation.Arguments");
    List<SetterView> setters = new ArrayList<>();
    int index = (int) method.required().stream().filter(argument -> !argument.isBody()).count();
    for (ClientArgument argument : method.optional()) {
      String set = argument.isBody() ? "body(" : "set(" + index++ + ", ";
      List<String> doc = doc(argument);
      setters.add(
          new SetterView(
              Docs.behindStars(doc),
              doc.get(0),
              doc.size() == 1,
              argument.parameter().map(Parameter::deprecated).orElse(false),
              argument.name(),
              argument.type().in(imports),
              set));
    }
    ParamsView view =
        new ParamsView(
            names.packageName(),
            method.paramsClass(),
            method.method(),
            arguments,
            setters,
            imports.lines());
    generation
        .output()
        .java(names.packageName(), method.paramsClass(), "client/params.mustache", view);
  }

  private static List<String> doc(ClientArgument argument) {
    String said = argument.parameter().map(Parameter::description).orElse("");
    return said.isBlank() ? List.of("Sets " + Docs.text(argument) + ".") : Docs.lines(said);
  }
}
