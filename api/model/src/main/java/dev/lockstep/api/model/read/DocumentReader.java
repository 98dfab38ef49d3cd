package dev.lockstep.api.model.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.Body;
import dev.lockstep.api.model.Content;
import dev.lockstep.api.model.Example;
import dev.lockstep.api.model.Header;
import dev.lockstep.api.model.Operation;
import dev.lockstep.api.model.PageStyle;
import dev.lockstep.api.model.Parameter;
import dev.lockstep.api.model.Response;
import dev.lockstep.api.model.SecurityAlternative;
import dev.lockstep.api.model.SecurityScheme;
import dev.lockstep.api.model.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Reads everything but schemas. */
final class DocumentReader {
  private static final List<String> METHODS =
      List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  private final SourceFiles files;
  private final Place root;
  private final SchemaReader schemas;

  DocumentReader(SourceFiles files, Place root) {
    this.files = files;
    this.root = root;
    this.schemas = new SchemaReader(files);
  }

  ApiModel read() {
    if (!root.node().has("openapi")) {
      throw SourceFiles.refused(root, "This is no OpenAPI 3 document");
    }
    Place components = root.at("components");
    keys(components.at("schemas"))
        .forEach(name -> schemas.reserve(files.resolve(components.at("schemas").at(name)), name));
    keys(components.at("schemas"))
        .forEach(name -> schemas.read(components.at("schemas").at(name), name));
    List<Operation> operations = operations(root.at("paths"));
    List<Operation> webhooks = operations(root.at("webhooks"));
    JsonNode info = root.node().path("info");
    List<String> servers = new ArrayList<>();
    root.node().path("servers").forEach(s -> servers.add(s.path("url").asText()));
    return new ApiModel(
        new ApiModel.Info(
            info.path("title").asText(),
            info.path("version").asText(),
            info.path("description").asText(),
            root.text("openapi")),
        servers,
        operations,
        webhooks,
        schemas.types(),
        schemes(components.at("securitySchemes")),
        List.of(),
        root.node());
  }

  private static List<String> keys(Place place) {
    List<String> keys = new ArrayList<>();
    place.node().fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  private Map<String, SecurityScheme> schemes(Place place) {
    Map<String, SecurityScheme> schemes = new LinkedHashMap<>();
    for (String name : keys(place)) {
      Place s = files.resolve(place.at(name));
      SecurityScheme.Kind kind =
          switch (s.text("type") + s.text("scheme").toLowerCase(Locale.ROOT)) {
            case "apiKey" -> SecurityScheme.Kind.API_KEY;
            case "httpbasic" -> SecurityScheme.Kind.BASIC;
            case "httpbearer" -> SecurityScheme.Kind.BEARER;
            case "oauth2" -> SecurityScheme.Kind.OAUTH2;
            case "openIdConnect" -> SecurityScheme.Kind.OPEN_ID_CONNECT;
            case "mutualTLS" -> SecurityScheme.Kind.MUTUAL_TLS;
            default -> SecurityScheme.Kind.HTTP_OTHER;
          };
      Optional<Parameter.In> in =
          kind == SecurityScheme.Kind.API_KEY ? Optional.of(in(s.text("in"))) : Optional.empty();
      schemes.put(
          name,
          new SecurityScheme(
              name, kind, in, s.text("name"), List.of(), s.text("description"), s.location()));
    }
    return schemes;
  }

  private static Parameter.In in(String text) {
    return Parameter.In.valueOf(text.toUpperCase(Locale.ROOT));
  }

  private List<Operation> operations(Place paths) {
    List<Operation> operations = new ArrayList<>();
    for (String path : keys(paths)) {
      Place item = files.resolve(paths.at(path));
      for (String method : METHODS) {
        if (item.node().has(method)) {
          operations.add(operation(path, method, item, item.at(method)));
        }
      }
    }
    return operations;
  }

  private Operation operation(String path, String method, Place item, Place op) {
    String id =
        op.text("operationId").isEmpty()
            ? method + path.replaceAll("[^A-Za-z0-9]+", "_")
            : op.text("operationId");
    Map<String, Parameter> parameters = new LinkedHashMap<>();
    for (Place list : List.of(item.at("parameters"), op.at("parameters"))) {
      for (int i = 0; i < list.node().size(); i++) {
        Parameter p = parameter(files.resolve(list.at(i)), id);
        parameters.put(p.in() + p.name(), p);
      }
    }
    List<Response> responses = new ArrayList<>();
    for (String status : keys(op.at("responses"))) {
      responses.add(response(status, op.at("responses").at(status), id));
    }
    Place security = op.at("security").exists() ? op.at("security") : root.at("security");
    String tag = op.node().path("tags").path(0).asText("default");
    return new Operation(
        id,
        method.toUpperCase(Locale.ROOT),
        path,
        tag,
        op.text("summary"),
        op.text("description"),
        op.node().path("deprecated").asBoolean(),
        List.copyOf(parameters.values()),
        body(op.at("requestBody"), id),
        responses,
        security(security.node()),
        page(op.node().path("x-pagination")),
        op.location());
  }

  private static List<SecurityAlternative> security(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(
            alternative -> {
              List<SecurityAlternative.Requirement> requirements = new ArrayList<>();
              alternative
                  .properties()
                  .forEach(
                      e -> {
                        List<String> scopes = new ArrayList<>();
                        e.getValue().forEach(s -> scopes.add(s.asText()));
                        requirements.add(new SecurityAlternative.Requirement(e.getKey(), scopes));
                      });
              return new SecurityAlternative(requirements);
            })
        .toList();
  }

  private static Optional<PageStyle> page(JsonNode p) {
    String items = p.path("items").asText("");
    return switch (p.path("style").asText("")) {
      case "link" -> Optional.of(new PageStyle.LinkHeader(items));
      case "cursor" ->
          Optional.of(
              new PageStyle.Cursor(items, p.path("next").asText(), p.path("parameter").asText()));
      case "next-url" -> Optional.of(new PageStyle.NextUrl(items, p.path("next").asText()));
      case "offset" ->
          Optional.of(
              new PageStyle.Offset(
                  items,
                  p.path("offset").asText(),
                  p.path("limit").asText(),
                  p.path("total").asText()));
      case "page" ->
          Optional.of(
              new PageStyle.PageNumber(items, p.path("page").asText(), p.path("limit").asText()));
      default -> Optional.empty();
    };
  }

  private Parameter parameter(Place p, String owner) {
    Parameter.In in = in(p.text("in"));
    String style = p.text("style");
    boolean queryLike = in == Parameter.In.QUERY || in == Parameter.In.COOKIE;
    Parameter.Style known =
        switch (style) {
          case "label" -> Parameter.Style.LABEL;
          case "matrix" -> Parameter.Style.MATRIX;
          case "spaceDelimited" -> Parameter.Style.SPACE_DELIMITED;
          case "pipeDelimited" -> Parameter.Style.PIPE_DELIMITED;
          case "deepObject" -> Parameter.Style.DEEP_OBJECT;
          case "simple" -> Parameter.Style.SIMPLE;
          case "form" -> Parameter.Style.FORM;
          default -> queryLike ? Parameter.Style.FORM : Parameter.Style.SIMPLE;
        };
    boolean explode =
        p.node().has("explode")
            ? p.node().path("explode").asBoolean()
            : known == Parameter.Style.FORM;
    List<String> media = keys(p.at("content"));
    Place schema = media.isEmpty() ? p.at("schema") : p.at("content").at(media.get(0)).at("schema");
    Type type = schemas.read(schema, owner + "_" + p.text("name"));
    Place real = files.resolve(schema);
    return new Parameter(
        p.text("name"),
        in,
        p.node().path("required").asBoolean(),
        type,
        known,
        explode,
        p.node().path("allowReserved").asBoolean(),
        media.stream().findFirst(),
        Optional.ofNullable(real.node().get("default")),
        examples(p),
        p.text("description"),
        p.node().path("deprecated").asBoolean(),
        schema.exists() ? schema.pointer() : "",
        p.location());
  }

  private Optional<Body> body(Place place, String owner) {
    if (!place.exists()) {
      return Optional.empty();
    }
    Place body = files.resolve(place);
    return Optional.of(
        new Body(
            body.node().path("required").asBoolean(),
            body.text("description"),
            contents(body.at("content"), owner + "_request"),
            body.location()));
  }

  private List<Content> contents(Place place, String owner) {
    return keys(place).stream()
        .map(
            media -> {
              Place content = place.at(media);
              return new Content(
                  media,
                  schemas.read(content.at("schema"), owner),
                  examples(content),
                  Map.of(),
                  content.at("schema").exists() ? content.pointer() + "/schema" : "",
                  content.location());
            })
        .toList();
  }

  private List<Example> examples(Place place) {
    if (place.node().has("example")) {
      return List.of(
          new Example("", "", place.node().path("example"), place.at("example").location()));
    }
    return keys(place.at("examples")).stream()
        .map(
            name -> {
              Place example = files.resolve(place.at("examples").at(name));
              return new Example(
                  name, example.text("summary"), example.node().path("value"), example.location());
            })
        .toList();
  }

  private Response response(String status, Place place, String owner) {
    Place response = files.resolve(place);
    String ref = place.text("$ref");
    Optional<String> component =
        ref.contains("/responses/")
            ? Optional.of(ref.substring(ref.lastIndexOf('/') + 1))
            : Optional.empty();
    List<Header> headers =
        keys(response.at("headers")).stream()
            .map(
                name -> {
                  Place h = files.resolve(response.at("headers").at(name));
                  return new Header(
                      name,
                      h.node().path("required").asBoolean(),
                      schemas.read(h.at("schema"), owner + "_" + name),
                      h.text("description"),
                      examples(h),
                      h.pointer() + "/schema",
                      h.location());
                })
            .toList();
    return new Response(
        status,
        response.text("description"),
        headers,
        contents(response.at("content"), owner + "_" + status),
        component,
        response.location());
  }
}
