package dev.lockstep.api.generator.server;

import dev.lockstep.api.generator.java.JavaTypes;
import dev.lockstep.api.generator.server.ServerNames.SharedResponse;
import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.Operation;
import java.util.List;
import java.util.stream.Stream;

/**
 * What whoever writes the handler of a tag meets. Whoever tells people of generated servers asks
 * here, and so cannot disagree with them.
 *
 * @param tag as the document writes it
 * @param stem what the tag's classes are named after: {@code stem + "Api"} and {@code stem +
 *     "Stub"}, in the package {@code api}
 * @param accessor the method of the builder that takes the handler
 * @param methods one for each operation, in document order
 */
public record HandlerNames(String tag, String stem, String accessor, List<Method> methods) {

  /**
   * The method of an operation.
   *
   * @param request the record that it takes, in the package {@code api}
   * @param response the sealed interface that it gives, in the package {@code api}
   * @param answers the records that implement it, as they are called where it is imported
   */
  public record Method(
      Operation operation, String name, String request, String response, List<String> answers) {}

  /** The handlers of a document, in the order of its tags. */
  public static List<HandlerNames> of(ApiModel model) {
    JavaTypes types = new JavaTypes(model, "model");
    ServerNames names = ServerNames.of(model, types);
    return model.tags().stream().map(tag -> of(tag, model, names, types)).toList();
  }

  private static HandlerNames of(String tag, ApiModel model, ServerNames names, JavaTypes types) {
    List<Method> methods =
        model.operations().stream()
            .filter(operation -> operation.tag().equals(tag))
            .map(operation -> method(operation, names, types))
            .toList();
    return new HandlerNames(tag, names.tags().of(tag), names.handlers().of(tag), methods);
  }

  private static Method method(Operation operation, ServerNames names, JavaTypes types) {
    String response = names.response(operation);
    Stream<String> own =
        ResponseSources.ownRecords(operation, types).keySet().stream()
            .map(answer -> response + "." + answer);
    Stream<String> shared =
        operation.responses().stream()
            .filter(r -> r.component().isPresent())
            .flatMap(r -> names.shared().getOrDefault(SharedResponse.of(r), List.of()).stream());
    return new Method(
        operation,
        names.method(operation),
        names.request(operation),
        response,
        Stream.concat(own, shared).distinct().toList());
  }
}
