package dev.lockstep.api.generator.client;

import dev.lockstep.api.model.Content;
import dev.lockstep.api.model.Finding;
import dev.lockstep.api.model.Finding.Severity;
import dev.lockstep.api.model.Location;
import dev.lockstep.api.model.Operation;
import dev.lockstep.api.model.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a document says and its client does not express. */
public final class ClientLimits {
  private static final String RULE = "client-media-type";

  private final List<Finding> findings = new ArrayList<>();

  private ClientLimits() {}

  /** All of it, operation by operation. */
  public static List<Finding> of(ClientNames names) {
    ClientLimits limits = new ClientLimits();
    names.tags().stream().flatMap(tag -> tag.operations().stream()).forEach(limits::add);
    names.webhooks().methods().forEach(limits::add);
    return List.copyOf(limits.findings);
  }

  private void add(ClientOperation method) {
    Operation operation = method.operation();
    operation.body().ifPresent(body -> unsent(method.body().orElseThrow().unsent(body), operation));
    ClientResult.successes(operation).forEach(response -> unread(operation, response));
    boolean lost = operation.page().isPresent() && method.paging().isEmpty();
    if (lost) {
      report(
          "client-paging", operation.location(), operation.id() + " has no array to page through");
    }
  }

  private void add(WebhookMethod method) {
    Operation operation = method.operation();
    List<String> others =
        operation.body().stream().flatMap(b -> method.unread(b).stream()).toList();
    if (!others.isEmpty()) {
      String list = String.join(", ", others);
      report(RULE, operation.location(), operation.id() + " cannot be received as " + list);
    }
    if (!operation.isOpen()) {
      String message = operation.id() + " is received without a look at its credentials";
      report("webhook-security", operation.location(), message);
    }
  }

  private void unsent(List<String> mediaTypes, Operation operation) {
    if (!mediaTypes.isEmpty()) {
      String list = String.join(", ", mediaTypes);
      report(RULE, operation.location(), operation.id() + " cannot be sent as " + list);
    }
  }

  private void unread(Operation operation, Response response) {
    Optional<Content> chosen = ClientResult.chosen(response);
    List<String> others =
        response.contents().stream()
            .filter(content -> chosen.isPresent() && chosen.get().isJson() && !content.isJson())
            .map(Content::mediaType)
            .toList();
    if (!others.isEmpty()) {
      String list = String.join(", ", others);
      report(RULE, response.location(), operation.id() + " does not ask for " + list);
    }
  }

  private void report(String rule, Location location, String message) {
    findings.add(new Finding(Severity.NOT_REPRESENTED, rule, location, message));
  }
}
