package dev.lockstep.api.generator.contracts;

import dev.lockstep.api.cases.Case;
import dev.lockstep.api.cases.Cases;
import dev.lockstep.api.generator.Generation;
import dev.lockstep.api.generator.java.Imports;
import dev.lockstep.api.generator.java.JavaNames;
import dev.lockstep.api.generator.java.Literals;
import dev.lockstep.api.generator.java.UniqueNames;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The interface with a method for each state, and one for servers that need none. */
record StateSources(Generation generation, Cases cases) {
  static final String INPUT = "dev.lockstep.contracts.StateInput";

  record View(
      String packageName,
      String className,
      String stubClass,
      String input,
      List<StateView> states,
      List<String> imports) {}

  record StateView(String method, String name, String literal, List<String> uses) {}

  void write() {
    String packageName = generation.settings().basePackage();
    String className = generation.settings().apiName() + "States";
    String stubClass = generation.settings().apiName() + "StubStates";
    Imports imports = new Imports(packageName, Set.of(className, stubClass));
    String input = cases.states().isEmpty() ? "" : imports.use(INPUT);
    View view = new View(packageName, className, stubClass, input, views(cases), imports.lines());
    generation.output().java(packageName, className, "contracts/states.mustache", view);
    generation.output().java(packageName, stubClass, "contracts/stubStates.mustache", view);
  }

  static List<StateView> views(Cases cases) {
    UniqueNames methods =
        JavaNames.unique(
            cases.states(),
            JavaNames::memberName,
            Set.of("notify", "notifyAll", "wait", "getClass", "hashCode", "toString", "clone"));
    Map<String, Set<String>> uses = new HashMap<>();
    for (Case one : cases.all()) {
      uses.computeIfAbsent(one.state(), state -> new LinkedHashSet<>())
          .add(Literals.javadoc(one.operation().id() + " " + one.status()));
    }
    return cases.states().stream()
        .map(
            state ->
                new StateView(
                    methods.of(state),
                    Literals.javadoc(state),
                    Literals.string(state),
                    List.copyOf(uses.getOrDefault(state, Set.of()))))
        .toList();
  }
}
