package dev.lockstep.api.generator.server;

import dev.lockstep.api.generator.java.JavaNames;
import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.Operation;
import dev.lockstep.api.model.Response;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What things are called in Java, so that no two of them clash.
 *
 * @param tags from a tag to the start of its classes' names, such as Tasks
 * @param handlers from a tag to the member that holds its handler
 * @param operations from an operationId to the start of its classes' names, such as GetTask
 * @param methods from an operationId to the method
 * @param shared from a shared response to its record, or to the start of its records' names
 */
record ServerNames(
    Map<String, String> tags,
    Map<String, String> handlers,
    Map<String, String> operations,
    Map<String, String> methods,
    Map<SharedResponse, String> shared) {

  /**
   * A component that several operations may answer with; one component with two statuses is two.
   */
  record SharedResponse(String component, String status) {
    static SharedResponse of(Response response) {
      return new SharedResponse(response.component().orElseThrow(), response.status());
    }
  }

  static ServerNames of(ApiModel model) {
    List<String> tagNames = model.tags();
    List<String> ids = model.operations().stream().map(Operation::id).toList();
    Map<String, String> tags = JavaNames.unique(tagNames, JavaNames::typeName, Set.of());
    Map<String, String> operations =
        JavaNames.unique(ids, JavaNames::typeName, Set.of());
    Map<String, String> handlers =
        JavaNames.unique(tagNames, JavaNames::memberName, Set.of("missing", "endpoint"));
    Map<String, String> methods =
        JavaNames.unique(ids, JavaNames::memberName, Set.of("all", "endpoint", "api"));
    Set<String> taken = new TreeSet<>();
    tags.values().forEach(name -> taken.add(name + "Api"));
    operations.values().forEach(name -> taken.addAll(List.of(name + "Request", name + "Response")));
    return new ServerNames(tags, handlers, operations, methods, shared(model, taken));
  }

  private static Map<SharedResponse, String> shared(ApiModel model, Set<String> taken) {
    Set<SharedResponse> used =
        model.operations().stream()
            .flatMap(operation -> operation.responses().stream())
            .filter(response -> response.component().isPresent())
            .map(SharedResponse::of)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Map<String, Long> statuses =
        used.stream()
            .collect(Collectors.groupingBy(SharedResponse::component, Collectors.counting()));
    Map<SharedResponse, String> names = new LinkedHashMap<>();
    for (SharedResponse response : used) {
      boolean alone = statuses.get(response.component()) == 1;
      String wanted =
          recordName(response.component()) + (alone ? "" : StatusNames.of(response.status()));
      String name =
          JavaNames.unique(List.of(wanted), JavaNames::typeName, taken).get(wanted);
      taken.add(name);
      names.put(response, name);
    }
    return names;
  }

  /** What would hide a class of java.lang, such as Error, is named more clearly. */
  private static String recordName(String component) {
    String name = JavaNames.typeName(component);
    return JavaNames.modelName(component).equals(name) ? name : name + "Response";
  }

  String api(String tag) {
    return tags.get(tag) + "Api";
  }

  String resource(String tag) {
    return tags.get(tag) + "Resource";
  }

  String operationTable(String tag) {
    return tags.get(tag) + "Operations";
  }

  String request(Operation operation) {
    return operations.get(operation.id()) + "Request";
  }

  String response(Operation operation) {
    return operations.get(operation.id()) + "Response";
  }

  String method(Operation operation) {
    return methods.get(operation.id());
  }

  /** The constant of an operation in its table. */
  String constant(Operation operation) {
    return JavaNames.constantName(method(operation));
  }

  /** The simple names of all types of the API's package. */
  Set<String> apiTypes() {
    Set<String> types = new TreeSet<>(shared.values());
    tags.keySet().forEach(tag -> types.add(api(tag)));
    operations.values().forEach(n -> types.addAll(List.of(n + "Request", n + "Response")));
    return types;
  }
}
