package dev.lockstep.api.generator.server;

import dev.lockstep.api.generator.java.JavaNames;
import dev.lockstep.api.generator.java.JavaTypes;
import dev.lockstep.api.generator.java.UniqueNames;
import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.Operation;
import dev.lockstep.api.model.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What things are called in Java, so that no two of them clash.
 *
 * @param tags from a tag to the start of its classes' names, such as Tasks
 * @param handlers from a tag to the member that holds its handler
 * @param operations from an operationId to the start of its classes' names, such as GetTask
 * @param methods from an operationId to the method
 * @param shared from a shared response to its records, one for each of its bodies
 * @param apiTypes the simple names of all types of the API's package
 */
record ServerNames(
    UniqueNames tags,
    UniqueNames handlers,
    UniqueNames operations,
    UniqueNames methods,
    Map<SharedResponse, List<String>> shared,
    Set<String> apiTypes) {

  /**
   * A component that several operations may answer with; one component with two statuses is two.
   */
  record SharedResponse(String component, String status) {
    static SharedResponse of(Response response) {
      return new SharedResponse(response.component().orElseThrow(), response.status());
    }
  }

  static ServerNames of(ApiModel model, JavaTypes types) {
    List<String> tagNames = model.tags();
    List<String> ids = model.operations().stream().map(Operation::id).toList();
    UniqueNames tags = JavaNames.unique(tagNames, JavaNames::typeName, Set.of());
    UniqueNames operations = JavaNames.unique(ids, JavaNames::typeName, Set.of());
    UniqueNames handlers =
        JavaNames.unique(tagNames, JavaNames::memberName, Set.of("missing", "endpoint"));
    UniqueNames methods =
        JavaNames.unique(ids, JavaNames::memberName, Set.of("all", "endpoint", "api"));
    Set<String> taken = JavaNames.inAnyCase(List.of());
    tags.all().forEach(name -> taken.addAll(List.of(name + "Api", name + "Stub")));
    operations.all().forEach(name -> taken.addAll(List.of(name + "Request", name + "Response")));
    Map<SharedResponse, List<String>> shared = shared(model, types, taken);
    return new ServerNames(tags, handlers, operations, methods, shared, Set.copyOf(taken));
  }

  private static Map<SharedResponse, List<String>> shared(
      ApiModel model, JavaTypes types, Set<String> taken) {
    Map<SharedResponse, Response> used = new LinkedHashMap<>();
    model.operations().stream()
        .flatMap(operation -> operation.responses().stream())
        .filter(response -> response.component().isPresent())
        .forEach(response -> used.putIfAbsent(SharedResponse.of(response), response));
    Map<String, Long> statuses =
        used.keySet().stream()
            .collect(Collectors.groupingBy(SharedResponse::component, Collectors.counting()));
    Map<SharedResponse, List<String>> names = new LinkedHashMap<>();
    used.forEach(
        (key, response) -> {
          boolean alone = statuses.getOrDefault(key.component(), 1L) == 1;
          String name = recordName(key.component());
          String status = StatusNames.of(key.status());
          String stem = alone || status.equals(name) ? name : name + status;
          names.put(
              key,
              ResponseBodies.of(response, types).stream()
                  .map(body -> JavaNames.free(stem + body.suffix(), taken))
                  .toList());
        });
    return names;
  }

  /** What would hide a class of java.lang, such as Error, is named more clearly. */
  private static String recordName(String component) {
    String name = JavaNames.typeName(component);
    return JavaNames.modelName(component).equals(name) ? name : name + "Response";
  }

  String api(String tag) {
    return tags.of(tag) + "Api";
  }

  String stub(String tag) {
    return tags.of(tag) + "Stub";
  }

  String resource(String tag) {
    return tags.of(tag) + "Resource";
  }

  String operationTable(String tag) {
    return tags.of(tag) + "Operations";
  }

  String request(Operation operation) {
    return operations.of(operation.id()) + "Request";
  }

  String response(Operation operation) {
    return operations.of(operation.id()) + "Response";
  }

  String method(Operation operation) {
    return methods.of(operation.id());
  }

  /** The constant of an operation in its table. */
  String constant(Operation operation) {
    return JavaNames.constantName(method(operation));
  }
}
