package dev.lockstep.api.generator.server;

import dev.lockstep.api.generator.java.Imports;
import dev.lockstep.api.generator.java.JavaNames;
import dev.lockstep.api.generator.java.JavaTypes;
import dev.lockstep.api.generator.java.Literals;
import dev.lockstep.api.generator.server.ServerNames.SharedResponse;
import dev.lockstep.api.model.Operation;
import dev.lockstep.api.model.Response;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Writes what operations may answer: a sealed interface each, and the records that they share. */
final class ResponseSources {
  private final ServerContext context;
  private final RecordViews records;

  ResponseSources(ServerContext context) {
    this.context = context;
    this.records = new RecordViews(context);
  }

  record ResponseView(
      String packageName,
      String className,
      String operation,
      String supertype,
      String permits,
      List<RecordViews.RecordView> records,
      List<String> imports) {}

  record SharedView(String packageName, RecordViews.RecordView response, List<String> imports) {}

  void write() {
    context.generation().model().operations().forEach(this::writeResponse);
    users().forEach(this::writeShared);
  }

  private void writeResponse(Operation operation) {
    String className = context.names().response(operation);
    Map<String, RecordViews.Source> own = ownRecords(operation, context.types());
    Imports imports = context.apiImports(own.keySet());
    List<RecordViews.RecordView> views = new ArrayList<>();
    own.forEach((name, source) -> views.add(records.of(name, source, className, imports)));
    String supertype = imports.use(ServerContext.runtime("response.ApiResponse"));
    ResponseView view =
        new ResponseView(
            context.apiPackage(),
            className,
            Literals.javadoc(operation.id()),
            supertype,
            permits(operation, className, own.keySet()),
            views,
            imports.lines());
    context.write(context.apiPackage(), className, "response", view);
  }

  private String permits(Operation operation, String className, Set<String> own) {
    List<String> permitted =
        Stream.concat(
                own.stream().map(name -> className + "." + name),
                shared(operation).flatMap(response -> sharedRecords(response).keySet().stream()))
            .distinct()
            .toList();
    return String.join(", ", permitted);
  }

  private static Stream<Response> shared(Operation operation) {
    return operation.responses().stream().filter(r -> r.component().isPresent());
  }

  /** By name what only this operation answers. */
  static Map<String, RecordViews.Source> ownRecords(Operation operation, JavaTypes types) {
    Map<String, RecordViews.Source> own = new LinkedHashMap<>();
    Set<String> taken = JavaNames.inAnyCase(List.of());
    for (Response response : documented(operation)) {
      if (response.component().isEmpty()) {
        String stem = StatusNames.of(response.status());
        for (ResponseBodies.Variant body : ResponseBodies.of(response, types)) {
          String name = JavaNames.free(stem + body.suffix(), taken);
          own.put(name, new RecordViews.Source(response, body));
        }
      }
    }
    return own;
  }

  /** A document that says nothing of the answers allows any. */
  private static List<Response> documented(Operation operation) {
    return operation.responses().isEmpty()
        ? List.of(
            new Response(
                "default", "", List.of(), List.of(), Optional.empty(), operation.location()))
        : operation.responses();
  }

  private Map<String, RecordViews.Source> sharedRecords(Response response) {
    Iterator<String> names =
        context.names().shared().getOrDefault(SharedResponse.of(response), List.of()).iterator();
    Map<String, RecordViews.Source> named = new LinkedHashMap<>();
    for (ResponseBodies.Variant body : ResponseBodies.of(response, context.types())) {
      named.put(names.next(), new RecordViews.Source(response, body));
    }
    return named;
  }

  /** Each shared response with the interfaces of all operations that may answer with it. */
  private Map<Response, Set<String>> users() {
    Map<SharedResponse, Response> first = new LinkedHashMap<>();
    Map<Response, Set<String>> users = new LinkedHashMap<>();
    for (Operation operation : context.generation().model().operations()) {
      shared(operation)
          .forEach(
              response -> {
                Response known = first.computeIfAbsent(SharedResponse.of(response), k -> response);
                users
                    .computeIfAbsent(known, r -> new LinkedHashSet<>())
                    .add(context.names().response(operation));
              });
    }
    return users;
  }

  private void writeShared(Response response, Set<String> interfaces) {
    sharedRecords(response)
        .forEach(
            (name, source) -> {
              Imports imports = context.apiImports(Set.of());
              RecordViews.RecordView view =
                  records.of(name, source, String.join(", ", interfaces), imports);
              SharedView file = new SharedView(context.apiPackage(), view, imports.lines());
              context.write(context.apiPackage(), name, "sharedResponse", file);
            });
  }
}
