package dev.lockstep.api.model.paging;

import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.Content;
import dev.lockstep.api.model.Finding;
import dev.lockstep.api.model.Operation;
import dev.lockstep.api.model.PageStyle;
import dev.lockstep.api.model.Response;
import dev.lockstep.api.model.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the operations that page though the document does not say so, and reports each. */
public final class PageInference {
  private final ApiModel model;
  private final List<Finding> findings = new ArrayList<>();

  private PageInference(ApiModel model) {
    this.model = model;
  }

  /**
   * The same model with what is certain by its names.
   *
   * @param silent the ids of the operations of which the document does not say whether they page
   */
  public static ApiModel of(ApiModel model, Set<String> silent) {
    PageInference inference = new PageInference(model);
    List<Operation> operations =
        model.operations().stream()
            .map(o -> silent.contains(o.id()) ? inference.of(o) : o)
            .toList();
    return model.with(operations).reporting(inference.findings);
  }

  private Operation of(Operation operation) {
    return style(operation).map(style -> paging(operation, style)).orElse(operation);
  }

  private Operation paging(Operation operation, PageStyle style) {
    String message =
        operation.id()
            + " pages by its names as if there were x-pagination: "
            + Extension.of(style)
            + "; x-pagination: false switches that off";
    findings.add(
        new Finding(Finding.Severity.INFERRED, "pagination", operation.location(), message));
    return operation.paging(style);
  }

  private Optional<PageStyle> style(Operation operation) {
    List<Response> answers = operation.responses().stream().filter(Response::isSuccess).toList();
    if (!operation.method().equals("GET") || answers.isEmpty()) {
      return Optional.empty();
    }
    return body(answers)
        .flatMap(type -> Envelope.of(type, model))
        .flatMap(
            page ->
                new Conventions(
                        new Query(operation.parameters()), page, answers.get(0).headers(), model)
                    .style());
  }

  /** The one type of all successful answers; empty if they differ, or one is not JSON. */
  private static Optional<Type> body(List<Response> answers) {
    List<Optional<Type>> types =
        answers.stream()
            .filter(answer -> !answer.contents().isEmpty())
            .map(
                answer ->
                    answer.contents().stream()
                        .filter(Content::isJson)
                        .map(Content::type)
                        .findFirst())
            .distinct()
            .toList();
    return types.size() == 1 ? types.get(0) : Optional.empty();
  }
}
