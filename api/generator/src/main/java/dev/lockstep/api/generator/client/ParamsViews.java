package dev.lockstep.api.generator.client;

import dev.lockstep.api.generator.java.Imports;
import dev.lockstep.api.generator.java.Javadoc;
import dev.lockstep.api.model.Parameter;
import java.util.ArrayList;
import java.util.List;

/** What the template of a tag's class reads of what can be left out of its methods. */
record ParamsViews(Imports imports) {

  record ParamsView(String className, String method, String base, List<SetterView> setters) {}

  /** The setter of one argument, by its place among the operation's parameters. */
  record SetterView(String doc, String deprecated, String name, String type, String set) {}

  ParamsView of(ClientOperation method) {
    List<SetterView> setters = new ArrayList<>();
    int index = (int) method.required().stream().filter(argument -> !argument.isBody()).count();
    for (ClientArgument argument : method.optional()) {
      setters.add(setter(argument, argument.isBody() ? "setBody(" : "set(" + index++ + ", "));
    }
    String base = imports.use("dev.lockstep.client.call.Params");
    return new ParamsView(method.paramsClass(), method.method(), base, setters);
  }

  private SetterView setter(ClientArgument argument, String set) {
    String said = argument.parameter().map(Parameter::description).orElse("The body.");
    boolean deprecated = argument.parameter().map(Parameter::deprecated).orElse(false);
    return new SetterView(
        Javadoc.comment(Javadoc.lines(said), 4),
        deprecated ? "@Deprecated\n    " : "",
        argument.name(),
        argument.type().in(imports),
        set);
  }
}
