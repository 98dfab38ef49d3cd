package dev.lockstep.api.starter;

import dev.lockstep.api.generator.client.ClientNames;
import dev.lockstep.api.generator.client.ClientOperation;
import dev.lockstep.api.generator.client.ClientTag;
import dev.lockstep.api.generator.server.HandlerNames;
import dev.lockstep.api.model.ApiModel;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the templates read.
 *
 * @param handlers the first tag's; none where there is no operation
 * @param call of the client
 * @param clientArtifacts that the client is compiled against
 */
record View(
    String title,
    String group,
    String artifact,
    String name,
    String packageName,
    String documents,
    String root,
    Versions versions,
    List<PublicationView> publications,
    boolean published,
    List<HandlerView> handlers,
    String call,
    List<String> clientArtifacts) {

  /** A file that the server publishes. */
  record PublicationView(String path, String mediaType) {}

  /** A handler that the reader is shown how to write, with a method that reads if there is one. */
  record HandlerView(
      String handler,
      String stub,
      String accessor,
      String method,
      String request,
      String response,
      String answers,
      String folder) {}

  static View of(ApiModel model, Naming naming, Documents documents) {
    List<PublicationView> publications = publications(model);
    ClientNames client = new ClientNames(model, naming.packageName() + ".client", naming.name());
    return new View(
        model.info().title().isBlank() ? naming.name() : model.info().title(),
        naming.group(),
        naming.artifact(),
        naming.name(),
        naming.packageName(),
        Documents.FOLDER,
        documents.root(),
        Versions.ofThisBuild(),
        publications,
        !publications.isEmpty(),
        HandlerNames.of(model).stream().limit(1).map(first -> handler(first, naming)).toList(),
        call(client),
        client.artifacts());
  }

  /** The document itself, but where the document says that something else is there. */
  private static List<PublicationView> publications(ApiModel model) {
    return Stream.of(
            new PublicationView("/openapi.yaml", "application/yaml"),
            new PublicationView("/openapi.json", "application/json"))
        .filter(p -> model.operations().stream().noneMatch(o -> o.path().equals(p.path())))
        .toList();
  }

  private static HandlerView handler(HandlerNames tag, Naming naming) {
    HandlerNames.Method method =
        tag.methods().stream()
            .filter(m -> m.operation().method().equals("GET"))
            .findFirst()
            .orElse(tag.methods().get(0));
    return new HandlerView(
        tag.stem() + "Handler",
        tag.stem() + "Stub",
        tag.accessor(),
        method.name(),
        method.request(),
        method.response(),
        String.join("`, `", method.answers()),
        "server/src/main/java/" + naming.packageName().replace('.', '/') + "/server");
  }

  /** A call without arguments, if there is one; else the first that there is. */
  private static String call(ClientNames client) {
    List<Map.Entry<ClientTag, ClientOperation>> calls =
        client.tags().stream()
            .flatMap(tag -> tag.operations().stream().map(o -> Map.entry(tag, o)))
            .toList();
    return calls.stream()
        .filter(call -> call.getValue().required().isEmpty())
        .findFirst()
        .or(() -> calls.stream().findFirst())
        .map(View::call)
        .orElse("// The document has no operation to call.");
  }

  private static String call(Map.Entry<ClientTag, ClientOperation> call) {
    String arguments =
        String.join(", ", call.getValue().required().stream().map(a -> a.name()).toList());
    return "client."
        + call.getKey().accessor()
        + "()."
        + call.getValue().method()
        + "("
        + arguments
        + ");";
  }
}
