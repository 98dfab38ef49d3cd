package dev.lockstep.api.model.two;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lockstep.api.model.source.Findings;
import dev.lockstep.api.model.source.Place;
import dev.lockstep.api.model.source.Tree;
import java.util.List;

/** Converts parameters; those of a body become one. */
final class ParameterConverter {
  private static final String MULTIPART = "multipart/form-data";
  private static final String FORM = "application/x-www-form-urlencoded";

  private final Tree from;
  private final Tree to;
  private final SchemaConverter schemas;
  private final Findings findings;

  ParameterConverter(Tree from, Tree to, SchemaConverter schemas, Findings findings) {
    this.from = from;
    this.to = to;
    this.schemas = schemas;
    this.findings = findings;
  }

  static boolean isBody(Place parameter) {
    return parameter.text("in").equals("body") || parameter.text("in").equals("formData");
  }

  ObjectNode parameter(Place place) {
    ObjectNode parameter = to.object(place);
    if (place.isReference()) {
      return parameter.put("$ref", SchemaConverter.reference(place.text("$ref")));
    }
    place.members().stream()
        .filter(m -> !SchemaConverter.isKeyword(m.key()) && !m.key().equals("collectionFormat"))
        .forEach(m -> parameter.set(m.key(), to.copy(m)));
    parameter.set("schema", schemas.ofKeywords(place));
    if (place.has("x-example")) {
      parameter.set("example", to.copy(place.at("x-example")));
    }
    if (place.text("type").equals("array")) {
      style(place, parameter, place.text("in").equals("query"));
    }
    return parameter;
  }

  private void style(Place place, ObjectNode parameter, boolean isQuery) {
    String format = place.text("collectionFormat");
    switch (format) {
      case "multi" -> parameter.put("style", "form").put("explode", true);
      case "ssv" -> parameter.put("style", "spaceDelimited").put("explode", false);
      case "pipes" -> parameter.put("style", "pipeDelimited").put("explode", false);
      default -> parameter.put("style", isQuery ? "form" : "simple").put("explode", false);
    }
    if (format.equals("tsv")) {
      findings.lost("collection-format", place, "Tabs between values are not expressed");
    }
  }

  /** The body of a request out of its parameters, of which there is at least one. */
  ObjectNode body(List<Place> parameters, List<String> consumes) {
    Place first = parameters.get(0);
    return first.text("in").equals("body") ? json(first, consumes) : form(parameters, consumes);
  }

  private ObjectNode json(Place parameter, List<String> consumes) {
    ObjectNode body = to.object(parameter);
    if (parameter.has("description")) {
      body.put("description", parameter.text("description"));
    }
    body.put("required", parameter.flag("required"));
    ObjectNode content = body.putObject("content");
    for (String type : consumes.isEmpty() ? List.of("application/json") : consumes) {
      ObjectNode media = to.object(parameter);
      if (parameter.at("schema").node().isObject()) {
        media.set("schema", schemas.schema(parameter.at("schema")));
      }
      content.set(type, media);
    }
    return body;
  }

  private ObjectNode form(List<Place> parameters, List<String> consumes) {
    ObjectNode body = to.object(parameters.get(0));
    boolean file = parameters.stream().anyMatch(p -> p.text("type").equals("file"));
    List<String> types =
        consumes.stream().filter(t -> t.startsWith(MULTIPART) || t.startsWith(FORM)).toList();
    body.put("required", parameters.stream().anyMatch(p -> p.flag("required")));
    ObjectNode content = body.putObject("content");
    for (String type : types.isEmpty() ? List.of(file ? MULTIPART : FORM) : types) {
      content.set(type, media(parameters));
    }
    return body;
  }

  private ObjectNode media(List<Place> parameters) {
    ObjectNode media = to.object(parameters.get(0));
    ObjectNode schema = media.putObject("schema").put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    ArrayNode required = to.root().arrayNode();
    for (Place parameter : parameters) {
      String name = parameter.text("name");
      properties.set(name, property(parameter));
      if (parameter.flag("required")) {
        required.add(name);
      }
      if (parameter.text("type").equals("array")) {
        style(parameter, media.withObjectProperty("encoding").putObject(name), true);
      }
    }
    if (!required.isEmpty()) {
      schema.set("required", required);
    }
    return media;
  }

  private JsonNode property(Place parameter) {
    ObjectNode property = schemas.ofKeywords(parameter);
    return parameter.has("description")
        ? property.put("description", parameter.text("description"))
        : property;
  }

  /** The parameter itself, wherever it is shared. */
  Place real(Place parameter) {
    return from.resolve(parameter);
  }
}
