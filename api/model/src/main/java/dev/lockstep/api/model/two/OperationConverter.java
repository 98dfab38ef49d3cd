package dev.lockstep.api.model.two;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lockstep.api.model.source.Findings;
import dev.lockstep.api.model.source.Place;
import dev.lockstep.api.model.source.Tree;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Converts operations and their answers. */
final class OperationConverter {
  private static final Set<String> CONVERTED =
      Set.of("parameters", "responses", "consumes", "produces", "schemes");

  private final Tree from;
  private final Tree to;
  private final SchemaConverter schemas;
  private final ParameterConverter parameters;
  private final Findings findings;

  OperationConverter(
      Tree from,
      Tree to,
      SchemaConverter schemas,
      ParameterConverter parameters,
      Findings findings) {
    this.from = from;
    this.to = to;
    this.schemas = schemas;
    this.parameters = parameters;
    this.findings = findings;
  }

  JsonNode item(Place item) {
    if (!item.node().isObject()) {
      return item.node();
    }
    ObjectNode converted = to.object(item);
    List<Place> shared = item.at("parameters").items();
    for (Place member : item.members()) {
      if (member.key().equals("parameters")) {
        converted.set("parameters", outside(member));
      } else if (member.node().isObject() && !member.key().startsWith("x-")) {
        converted.set(member.key(), operation(member, shared));
      } else {
        converted.set(member.key(), to.copy(member));
      }
    }
    return converted;
  }

  /** The parameters that are not in the body. */
  private ArrayNode outside(Place list) {
    ArrayNode outside = to.array(list);
    list.items().stream()
        .filter(p -> !ParameterConverter.isBody(parameters.real(p)))
        .forEach(p -> outside.add(parameters.parameter(p)));
    return outside;
  }

  private ObjectNode operation(Place operation, List<Place> shared) {
    ObjectNode converted = to.object(operation);
    operation.members().stream()
        .filter(m -> !CONVERTED.contains(m.key()))
        .forEach(m -> converted.set(m.key(), to.copy(m)));
    if (operation.has("parameters")) {
      converted.set("parameters", outside(operation.at("parameters")));
    }
    List<Place> body = body(operation.at("parameters").items());
    List<Place> inherited = body.isEmpty() ? body(shared) : body;
    if (!inherited.isEmpty()) {
      List<String> consumes = texts(own(operation, "consumes"));
      converted.set("requestBody", parameters.body(inherited, consumes));
    }
    if (operation.has("schemes")) {
      findings.lost(
          "servers", operation.at("schemes"), "The scheme of a single operation is not used");
    }
    converted.set("responses", responses(operation));
    return converted;
  }

  private List<Place> body(List<Place> all) {
    return all.stream().map(parameters::real).filter(ParameterConverter::isBody).toList();
  }

  private Place own(Place operation, String key) {
    return operation.has(key) ? operation.at(key) : from.top().at(key);
  }

  private static List<String> texts(Place list) {
    return list.items().stream().map(item -> item.node().asText()).toList();
  }

  private ObjectNode responses(Place operation) {
    ObjectNode responses = to.object(operation.at("responses"));
    for (Place response : operation.at("responses").members()) {
      responses.set(response.key(), response(response, operation));
    }
    return responses;
  }

  private JsonNode response(Place place, Place operation) {
    Place produces = own(operation, "produces");
    if (operation.has("produces") && place.isReference()) {
      boolean sameTypes = texts(produces).equals(texts(from.top().at("produces")));
      Place real = from.resolve(place);
      return sameTypes || !real.has("schema")
          ? converted(place, produces)
          : converted(real, produces);
    }
    return place.key().startsWith("x-") ? to.copy(place) : converted(place, produces);
  }

  /** A shared answer. */
  JsonNode shared(Place place) {
    return converted(place, from.top().at("produces"));
  }

  private ObjectNode converted(Place place, Place produces) {
    ObjectNode response = to.object(place);
    if (place.isReference()) {
      return response.put("$ref", SchemaConverter.reference(place.text("$ref")));
    }
    place.members().stream()
        .filter(m -> !Set.of("schema", "headers", "examples").contains(m.key()))
        .forEach(m -> response.set(m.key(), to.copy(m)));
    if (place.has("headers")) {
      response.set("headers", headers(place.at("headers")));
    }
    if (place.at("schema").node().isObject() || place.has("examples")) {
      response.set("content", content(place, texts(produces)));
    }
    return response;
  }

  private ObjectNode headers(Place from) {
    ObjectNode headers = to.object(from);
    for (Place place : from.members()) {
      ObjectNode header = to.object(place);
      if (place.has("description")) {
        header.put("description", place.text("description"));
      }
      header.set("schema", schemas.ofKeywords(place));
      headers.set(place.key(), header);
    }
    return headers;
  }

  private ObjectNode content(Place response, List<String> produces) {
    Set<String> types = new LinkedHashSet<>(produces);
    types.addAll(response.at("examples").keys().stream().filter(k -> k.contains("/")).toList());
    if (types.isEmpty()) {
      types.add("application/json");
    }
    ObjectNode content = to.object(response);
    for (String type : types) {
      ObjectNode media = to.object(response);
      if (response.at("schema").node().isObject()) {
        media.set("schema", schemas.schema(response.at("schema")));
      }
      if (response.at("examples").has(type)) {
        media.set("example", to.copy(response.at("examples").at(type)));
      }
      content.set(type, media);
    }
    return content;
  }
}
