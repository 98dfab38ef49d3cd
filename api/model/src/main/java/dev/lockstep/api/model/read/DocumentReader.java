package dev.lockstep.api.model.read;

import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.Operation;
import dev.lockstep.api.model.Webhook;
import dev.lockstep.api.model.paging.PageInference;
import dev.lockstep.api.model.source.Findings;
import dev.lockstep.api.model.source.Place;
import dev.lockstep.api.model.source.Tree;
import dev.lockstep.api.model.types.SchemaReader;
import dev.lockstep.api.model.view.Views;
import dev.lockstep.api.xml.XmlFindings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a whole document of OpenAPI 3. */
final class DocumentReader {
  private final Tree tree;
  private final String version;
  private final Findings findings;
  private final SchemaReader schemas;

  DocumentReader(Tree tree, String version, Findings findings) {
    this.tree = tree;
    this.version = version;
    this.findings = findings;
    this.schemas = new SchemaReader(tree, findings);
  }

  ApiModel read() {
    Place root = tree.top();
    SecurityReader security = new SecurityReader(tree, findings);
    ServerReader servers = new ServerReader(root, findings);
    ContentReader contents = new ContentReader(tree, schemas, findings);
    OperationReader reader = new OperationReader(tree, findings, contents, security, servers);
    OperationIds ids = new OperationIds(findings);
    List<OperationReader.Source> paths = PathSources.of(root.at("paths"), findings);
    List<OperationReader.Source> hooks = webhooks(root);
    List<OperationReader.Source> callbacks = callbacks(paths, reader);
    paths.forEach(ids::reserve);
    hooks.forEach(ids::reserve);
    callbacks.forEach(ids::reserve);
    List<Operation> operations = paths.stream().map(s -> reader.read(s, ids.of(s))).toList();
    List<Webhook> webhooks =
        Stream.concat(hooks.stream(), callbacks.stream())
            .map(s -> webhook(s, reader.read(s, ids.of(s)), ids))
            .toList();
    ApiModel model =
        Views.of(
            new ApiModel(
                info(root.at("info")),
                servers.all(),
                operations,
                webhooks,
                schemas.types(),
                security.schemes(),
                findings.all(),
                tree.root()));
    ApiModel paged = PageInference.of(model, silent(paths, ids));
    return paged.reporting(XmlFindings.of(paged));
  }

  /** The operations of which nobody says whether they page. */
  private Set<String> silent(List<OperationReader.Source> paths, OperationIds ids) {
    return PageReader.isOff(tree.top().at(PageReader.KEY))
        ? Set.of()
        : paths.stream()
            .filter(source -> !source.operation().has(PageReader.KEY))
            .map(ids::of)
            .collect(Collectors.toSet());
  }

  /** Version 3.0 has no webhooks, and many write them as an extension that others read as well. */
  private List<OperationReader.Source> webhooks(Place root) {
    Stream<Place> all =
        version.startsWith("3")
            ? Stream.of(root.at("webhooks"), root.at("x-webhooks"))
            : Stream.empty();
    return all.flatMap(hooks -> OperationReader.Source.ofWebhooks(hooks).stream()).toList();
  }

  /** One that several operations share under one name is one. */
  private static List<OperationReader.Source> callbacks(
      List<OperationReader.Source> paths, OperationReader reader) {
    Map<List<Object>, OperationReader.Source> callbacks = new LinkedHashMap<>();
    for (OperationReader.Source path : paths) {
      for (OperationReader.Source callback : reader.callbacks(path)) {
        callbacks.putIfAbsent(List.of(callback.operation(), callback.path()), callback);
      }
    }
    return List.copyOf(callbacks.values());
  }

  private static Webhook webhook(
      OperationReader.Source source, Operation operation, OperationIds ids) {
    Optional<Webhook.Subscription> subscription =
        source
            .subscriber()
            .map(call -> new Webhook.Subscription(ids.of(call), source.item().key()));
    return new Webhook(source.path(), subscription, operation);
  }

  private ApiModel.Info info(Place info) {
    return new ApiModel.Info(
        info.text("title"), info.text("version"), info.text("description"), version);
  }
}
