package dev.lockstep.api.generator.server;

import dev.lockstep.api.generator.java.JavaTypes;
import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.Operation;
import java.util.List;

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
   */
  public record Method(Operation operation, String name, String request, String response) {}

  /** The handlers of a document, in the order of its tags. */
  public static List<HandlerNames> of(ApiModel model) {
    ServerNames names = ServerNames.of(model, new JavaTypes(model, "model"));
    return model.tags().stream().map(tag -> of(tag, model, names)).toList();
  }

  private static HandlerNames of(String tag, ApiModel model, ServerNames names) {
    List<Method> methods =
        model.operations().stream()
            .filter(operation -> operation.tag().equals(tag))
            .map(o -> new Method(o, names.method(o), names.request(o), names.response(o)))
            .toList();
    return new HandlerNames(tag, names.tags().of(tag), names.handlers().of(tag), methods);
  }
}
