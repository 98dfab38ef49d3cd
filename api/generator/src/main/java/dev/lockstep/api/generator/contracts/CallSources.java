package dev.lockstep.api.generator.contracts;

import dev.lockstep.api.cases.Inputs;
import dev.lockstep.api.generator.Generation;
import dev.lockstep.api.generator.client.ClientArgument;
import dev.lockstep.api.generator.client.ClientNames;
import dev.lockstep.api.generator.client.ClientOperation;
import dev.lockstep.api.generator.client.ClientTag;
import dev.lockstep.api.generator.java.Imports;
import dev.lockstep.api.generator.java.JavaType;
import dev.lockstep.api.generator.java.Literals;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The class that calls every operation of the client with the inputs of a case. */
record CallSources(Generation generation, ClientNames client) {
  private static final String RUNTIME = "dev.lockstep.contracts.client.";
  private static final String PARTS = "Operations";
  private static final String UPLOAD = "dev.lockstep.client.body.Upload";

  record View(
      String packageName,
      String className,
      String client,
      String calls,
      List<Part<CallView>> parts,
      List<String> imports) {}

  /**
   * One operation.
   *
   * @param call the call with the required arguments, up to what can be left out
   */
  record CallView(String id, String call, boolean hasParams, List<String> setters) {}

  void write() {
    String packageName = generation.settings().basePackage();
    String className = generation.settings().apiName() + "Calls";
    Imports imports = new Imports(packageName, taken(className));
    List<CallView> operations = client.tags().stream().flatMap(tag -> views(tag, imports)).toList();
    View view =
        new View(
            packageName,
            className,
            imports.use(client.packageName() + "." + client.rootClass()),
            imports.use(RUNTIME + "Calls"),
            Part.of(PARTS, operations),
            imports.lines());
    generation.output().java(packageName, className, "contracts/calls.mustache", view);
  }

  private Set<String> taken(String className) {
    int operations = client.tags().stream().mapToInt(tag -> tag.operations().size()).sum();
    return Stream.concat(Stream.of(className), Part.names(PARTS, operations))
        .collect(Collectors.toSet());
  }

  private static Stream<CallView> views(ClientTag tag, Imports imports) {
    return tag.operations().stream().map(operation -> view(tag, operation, imports));
  }

  private static CallView view(ClientTag tag, ClientOperation operation, Imports imports) {
    String required =
        operation.required().stream()
            .map(argument -> required(argument, imports))
            .collect(Collectors.joining(", "));
    String method = "client." + tag.accessor() + "().withResponse()." + operation.method();
    boolean both = operation.hasParams() && !required.isEmpty();
    return new CallView(
        Literals.string(operation.operation().id()),
        method + "(" + required + (both ? ", " : ""),
        operation.hasParams(),
        operation.optional().stream().map(a -> optional(a, imports)).toList());
  }

  private static String required(ClientArgument argument, Imports imports) {
    return argument.type().name().equals(UPLOAD)
        ? "in.upload()"
        : "in.required(" + key(argument) + ", " + type(argument, imports) + ")";
  }

  private static String optional(ClientArgument argument, Imports imports) {
    String setter = "q::" + argument.name();
    return argument.type().name().equals(UPLOAD)
        ? "in.optionalUpload(" + setter + ")"
        : Stream.of(key(argument), type(argument, imports), setter)
            .collect(Collectors.joining(", ", "in.optional(", ")"));
  }

  private static String key(ClientArgument argument) {
    return Literals.string(
        argument.parameter().map(p -> Inputs.key(p.in(), p.name())).orElse("body"));
  }

  private static String type(ClientArgument argument, Imports imports) {
    JavaType type = argument.type().boxed();
    return type.arguments().isEmpty()
        ? type.in(imports) + ".class"
        : "new "
            + imports.use("com.fasterxml.jackson.core.type.TypeReference")
            + "<"
            + type.in(imports)
            + ">() {}";
  }
}
