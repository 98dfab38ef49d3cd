package dev.lockstep.api.model.read;

import dev.lockstep.api.model.Response;
import dev.lockstep.api.model.shape.TypeNames;
import dev.lockstep.api.model.source.Findings;
import dev.lockstep.api.model.source.Place;
import dev.lockstep.api.model.source.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the answers of an operation. */
final class ResponseReader {
  /** Statuses whose answers cannot have a body (RFC 9110), as those to HEAD cannot. */
  private static final Set<String> SILENT = Set.of("204", "205", "304");

  private final Tree tree;
  private final Findings findings;
  private final ContentReader contents;

  ResponseReader(Tree tree, Findings findings, ContentReader contents) {
    this.tree = tree;
    this.findings = findings;
    this.contents = contents;
  }

  /** At least one: where nothing is documented, anything may be answered. */
  List<Response> read(Place operation, String id) {
    List<Response> responses = new ArrayList<>();
    for (Place response : operation.at("responses").members()) {
      String status = response.key().toUpperCase(Locale.ROOT);
      if (status.matches("1(\\d\\d|XX)")) {
        findings.lost("interim", response, "An interim answer is neither given nor seen");
      } else if (status.matches("[2-5](\\d\\d|XX)") || status.equals("DEFAULT")) {
        boolean silent = SILENT.contains(status) || operation.key().equals("head");
        responses.add(
            response(response, status.equals("DEFAULT") ? "default" : status, id, silent));
      } else if (!status.startsWith("X-")) {
        findings.lost("status", response, response.key() + " is no status");
      }
    }
    if (responses.isEmpty()) {
      findings.warn("no-responses", operation, "No answer is documented");
      responses.add(
          new Response(
              "default", "", List.of(), List.of(), Optional.empty(), operation.location()));
    }
    return responses;
  }

  private Response response(Place reference, String status, String id, boolean silent) {
    Place response = tree.resolve(reference);
    Optional<String> component = OperationReader.component(reference, response);
    String owner =
        component.orElse(TypeNames.join(OperationReader.upper(id), TypeNames.join("", status)));
    if (response.has("links")) {
      findings.lost("links", response.at("links"), "Links are not expressed");
    }
    boolean lost = silent && !response.at("content").members().isEmpty();
    if (lost) {
      findings.lost("no-body", response.at("content"), "Such an answer never has a body");
    }
    return new Response(
        status,
        response.text("description"),
        contents.headers(response.at("headers"), owner),
        lost ? List.of() : contents.contents(response.at("content"), TypeNames.join(owner, "Body")),
        component.filter(name -> !lost && response.pointer().startsWith("/components/responses/")),
        response.location());
  }
}
