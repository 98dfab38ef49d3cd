package dev.lockstep.api.model.read;

import dev.lockstep.api.model.Body;
import dev.lockstep.api.model.Content;
import dev.lockstep.api.model.Operation;
import dev.lockstep.api.model.Parameter;
import dev.lockstep.api.model.Type;
import dev.lockstep.api.model.shape.TypeNames;
import dev.lockstep.api.model.source.Findings;
import dev.lockstep.api.model.source.Place;
import dev.lockstep.api.model.source.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads operations. */
final class OperationReader {
  private static final List<String> METHODS =
      List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  private final Tree tree;
  private final Findings findings;
  private final ContentReader contents;
  private final ParameterReader parameters;
  private final ResponseReader responses;
  private final SecurityReader security;
  private final ServerReader servers;

  OperationReader(
      Tree tree,
      Findings findings,
      ContentReader contents,
      SecurityReader security,
      ServerReader servers) {
    this.tree = tree;
    this.findings = findings;
    this.contents = contents;
    this.parameters = new ParameterReader(tree, findings, contents);
    this.responses = new ResponseReader(tree, findings, contents);
    this.security = security;
    this.servers = servers;
  }

  /**
   * Where an operation is.
   *
   * @param path the path template, or the name of a webhook or callback
   * @param isServed whether the server that is described answers it
   * @param subscriber the operation that a callback belongs to; empty for anything else
   */
  record Source(
      Place item, Place operation, String path, boolean isServed, Optional<Source> subscriber) {
    static List<Source> ofWebhooks(Place webhooks) {
      return webhooks.members().stream()
          .filter(item -> !item.key().startsWith("x-"))
          .flatMap(item -> ofItem(item, item.key(), false, Optional.empty()).stream())
          .toList();
    }

    static List<Source> ofItem(
        Place item, String path, boolean isServed, Optional<Source> subscriber) {
      return item.members().stream()
          .filter(m -> METHODS.contains(m.key()) && m.node().isObject())
          .map(m -> new Source(item, m, path, isServed, subscriber))
          .toList();
    }

    /** Whether nothing else is asked under the same name. */
    boolean isAlone() {
      return ofItem(item, path, isServed, subscriber).size() == 1;
    }

    String method() {
      return operation.key();
    }
  }

  /** What the server asks of the endpoints that a call names. */
  List<Source> callbacks(Source source) {
    List<Source> sources = new ArrayList<>();
    for (Place callback : source.operation().at("callbacks").members()) {
      for (Place item : tree.resolve(callback).members()) {
        if (!item.key().startsWith("x-")) {
          sources.addAll(Source.ofItem(item, callback.key(), false, Optional.of(source)));
        }
      }
    }
    return sources;
  }

  Operation read(Source source, String id) {
    Place operation = source.operation();
    return new Operation(
        id,
        source.method().toUpperCase(Locale.ROOT),
        source.path(),
        tag(operation),
        text(source, "summary"),
        text(source, "description"),
        operation.flag("deprecated"),
        parameters(source, id),
        body(source, id),
        responses.read(operation, id),
        security.alternatives(operation),
        source.isServed() ? servers.of(source) : Optional.empty(),
        new PageReader(findings).read(operation.at(PageReader.KEY)),
        Optional.empty(),
        operation.location());
  }

  /** What a path says of all its operations is said of those that say nothing themselves. */
  private static String text(Source source, String key) {
    String own = source.operation().text(key);
    return own.isEmpty() ? source.item().text(key) : own;
  }

  private String tag(Place operation) {
    Place other = operation.at("tags").at(1);
    if (other.exists()) {
      findings.lost("tags", other, "An operation is in the group of its first tag only");
    }
    String tag = operation.node().path("tags").path(0).asText();
    return tag.isEmpty() ? "default" : tag;
  }

  private List<Parameter> parameters(Source source, String id) {
    List<Parameter> own = parameters.read(source.item(), source.operation(), id);
    return source.isServed() ? parameters.ofTemplate(source, own) : own;
  }

  private Optional<Body> body(Source source, String id) {
    Place reference = source.operation().at("requestBody");
    if (!reference.node().isObject()) {
      return Optional.empty();
    }
    Place body = tree.resolve(reference);
    String hint = component(reference, body).orElse(TypeNames.join(upper(id), "Body"));
    List<Content> all = contents.contents(body.at("content"), hint);
    if (all.isEmpty()) {
      findings.warn("empty-content", body, "A request body must have a media type");
      return Optional.empty();
    }
    boolean nullable = all.stream().anyMatch(content -> content.type() instanceof Type.Nullable);
    if (source.isServed() && nullable) {
      findings.lost("null-body", body.at("content"), "A client cannot send null as a whole body");
    }
    return Optional.of(
        new Body(body.flag("required"), body.text("description"), all, body.location()));
  }

  /** The name under which a component is shared; empty if it is not one. */
  static Optional<String> component(Place reference, Place target) {
    boolean shared = reference.isReference() && target.pointer().startsWith("/components/");
    return shared ? Optional.of(target.key()) : Optional.empty();
  }

  /** The beginning of the name of a type. */
  static String upper(String id) {
    return TypeNames.join("", id);
  }
}
