package dev.lockstep.api.generator.client;

import dev.lockstep.api.generator.java.JavaNames;
import dev.lockstep.api.generator.java.JavaTypes;
import dev.lockstep.api.generator.java.UniqueNames;
import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.Operation;
import dev.lockstep.api.model.Parameter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Makes methods of the operations of a document. */
record ClientOperations(ApiModel model, JavaTypes types, UniqueNames params) {
  private static final String BODY = "body";

  /** What the methods themselves use: their other parameters and the way to the runtime. */
  private static final Set<String> TAKEN =
      Set.of("options", "calls", "withResponse", "set", "setBody", BODY);

  /** The headers that a document cannot declare as parameters: OpenAPI says to pass them over. */
  private static final Set<String> PASSED_OVER = Set.of("accept", "content-type", "authorization");

  /** The methods of a tag. */
  List<ClientOperation> of(String tag) {
    List<Operation> operations =
        model.operations().stream().filter(o -> o.tag().equals(tag)).toList();
    List<String> ids = operations.stream().map(Operation::id).toList();
    UniqueNames methods =
        JavaNames.unique(ids, JavaNames::memberName, Set.of("withResponse", "inPages"));
    UniqueNames constants = JavaNames.unique(ids, JavaNames::constantName, Set.of());
    return operations.stream().map(o -> of(o, methods.of(o.id()), constants.of(o.id()))).toList();
  }

  private ClientOperation of(Operation operation, String method, String constant) {
    Optional<ClientBody> body = operation.body().map(b -> ClientBody.of(b, types));
    List<ClientArgument> required = arguments(operation, true, types);
    List<ClientArgument> optional = arguments(operation, false, types);
    boolean bodyRequired = operation.body().map(b -> b.required()).orElse(false);
    body.map(b -> new ClientArgument(BODY, b.type(), Optional.empty()))
        .ifPresent(bodyRequired ? required::add : optional::add);
    ClientResult result = ClientResult.of(operation, types);
    return new ClientOperation(
        operation,
        method,
        List.copyOf(required),
        List.copyOf(optional),
        optional.isEmpty() ? "" : params.of(operation.id()),
        constant,
        body,
        result,
        ClientPaging.of(operation, result, model, types));
  }

  /** The parameters that must be there, or those that can be left out. */
  static List<ClientArgument> arguments(Operation operation, boolean required, JavaTypes types) {
    List<Parameter> parameters =
        operation.parameters().stream()
            .filter(ClientOperations::isOffered)
            .sorted(Comparator.comparing(Parameter::in))
            .toList();
    UniqueNames names =
        JavaNames.unique(
            parameters.stream().map(ClientOperations::key).toList(),
            key -> JavaNames.memberName(key.substring(key.indexOf(':') + 1)),
            TAKEN);
    List<ClientArgument> arguments = new ArrayList<>();
    parameters.stream()
        .filter(p -> required == (p.required() || p.in() == Parameter.In.PATH))
        .map(
            p -> new ClientArgument(names.of(key(p)), types.of(p.type().notNull()), Optional.of(p)))
        .forEach(arguments::add);
    return arguments;
  }

  private static boolean isOffered(Parameter parameter) {
    return parameter.in() != Parameter.In.HEADER
        || !PASSED_OVER.contains(parameter.name().toLowerCase(Locale.ROOT));
  }

  private static String key(Parameter parameter) {
    return parameter.in() + ":" + parameter.name();
  }
}
