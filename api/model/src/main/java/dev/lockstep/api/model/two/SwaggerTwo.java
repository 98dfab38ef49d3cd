package dev.lockstep.api.model.two;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lockstep.api.model.source.Findings;
import dev.lockstep.api.model.source.Place;
import dev.lockstep.api.model.source.Tree;
import java.util.List;
import java.util.stream.Stream;

/** Converts a whole document. */
public final class SwaggerTwo {
  private static final List<String> SAME = List.of("info", "tags", "externalDocs", "security");

  private static final String SAFE = "https";

  private final Tree from;
  private final Tree to;
  private final SchemaConverter schemas;
  private final OperationConverter operations;
  private final ParameterConverter parameters;

  private SwaggerTwo(Tree from, Findings findings) {
    this.from = from;
    this.to = new Tree(from.top());
    this.schemas = new SchemaConverter(to);
    this.parameters = new ParameterConverter(from, to, schemas, findings);
    this.operations = new OperationConverter(from, to, schemas, parameters, findings);
  }

  /** The same document in version 3.0; its places are found in the files that were written. */
  public static Tree convert(Tree document, Findings findings) {
    SwaggerTwo converter = new SwaggerTwo(document, findings);
    converter.convert();
    return converter.to;
  }

  private void convert() {
    Place top = from.top();
    to.root().put("openapi", "3.0.3");
    for (Place member : top.members()) {
      if (SAME.contains(member.key()) || member.key().startsWith("x-")) {
        to.root().set(member.key(), to.copy(member));
      }
    }
    servers(top);
    ObjectNode paths = to.object(top.at("paths"));
    top.at("paths").members().forEach(item -> paths.set(item.key(), operations.item(item)));
    to.root().set("paths", paths);
    to.root().set("components", components(top));
  }

  private void servers(Place top) {
    String host = top.text("host");
    String base = top.text("basePath");
    if (host.isEmpty() && base.isEmpty()) {
      return;
    }
    String path = base.equals("/") && !host.isEmpty() ? "" : base;
    ArrayNode servers = to.root().putArray("servers");
    if (host.isEmpty()) {
      servers.addObject().put("url", path);
    } else {
      schemes(top).forEach(s -> servers.addObject().put("url", s + "://" + host + path));
    }
  }

  /** The safe one first; it is the only one if none is named. */
  private static List<String> schemes(Place top) {
    List<String> schemes = top.at("schemes").items().stream().map(s -> s.node().asText()).toList();
    return schemes.isEmpty()
        ? List.of(SAFE)
        : Stream.concat(
                schemes.stream().filter(SAFE::equals),
                schemes.stream().filter(s -> !s.equals(SAFE)))
            .toList();
  }

  private ObjectNode components(Place top) {
    ObjectNode components = to.object(top);
    ObjectNode types = components.putObject("schemas");
    top.at("definitions").members().forEach(d -> types.set(d.key(), schemas.schema(d)));
    ObjectNode shared = components.putObject("parameters");
    top.at("parameters").members().stream()
        .filter(p -> !ParameterConverter.isBody(p))
        .forEach(p -> shared.set(p.key(), parameters.parameter(p)));
    ObjectNode responses = components.putObject("responses");
    top.at("responses").members().forEach(r -> responses.set(r.key(), operations.shared(r)));
    ObjectNode schemes = components.putObject("securitySchemes");
    top.at("securityDefinitions")
        .members()
        .forEach(s -> schemes.set(s.key(), new SchemeConverter(to).scheme(s)));
    return components;
  }
}
