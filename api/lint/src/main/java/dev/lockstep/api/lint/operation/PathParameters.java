package dev.lockstep.api.lint.operation;

import dev.lockstep.api.lint.Rule;
import dev.lockstep.api.lint.Subject;
import dev.lockstep.api.model.Operation;
import dev.lockstep.api.model.Parameter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parameters in a path and the declared path parameters are the same. */
public final class PathParameters implements Rule {
  private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

  @Override
  public String name() {
    return "path-parameters";
  }

  @Override
  public List<Breach> check(Subject subject) {
    return subject.model().operations().stream().flatMap(PathParameters::check).toList();
  }

  private static Stream<Breach> check(Operation operation) {
    Set<String> inPath =
        VARIABLE.matcher(operation.path()).results().map(m -> m.group(1)).collect(asSet());
    List<Parameter> declared = operation.parameters(Parameter.In.PATH);
    Set<String> names = declared.stream().map(Parameter::name).collect(asSet());
    return Stream.concat(
        inPath.stream().filter(n -> !names.contains(n)).map(n -> undeclared(operation, n)),
        declared.stream().filter(p -> !inPath.contains(p.name())).map(p -> unused(operation, p)));
  }

  private static Breach undeclared(Operation operation, String name) {
    return new Breach(
        operation.location(),
        "The path " + operation.path() + " has {" + name + "}, which is not declared.");
  }

  private static Breach unused(Operation operation, Parameter parameter) {
    return new Breach(
        parameter.location(),
        "The path " + operation.path() + " has no {" + parameter.name() + "}.");
  }

  private static Collector<String, ?, Set<String>> asSet() {
    return Collectors.toCollection(LinkedHashSet::new);
  }
}
