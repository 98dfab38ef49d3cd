package dev.lockstep.api.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.lockstep.api.cases.sample.Samples;
import dev.lockstep.api.cases.value.Broken;
import dev.lockstep.api.cases.value.BrokenValue;
import dev.lockstep.api.cases.value.ExampleValue;
import dev.lockstep.api.cases.wire.Field;
import dev.lockstep.api.cases.wire.Texts;
import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.Body;
import dev.lockstep.api.model.Content;
import dev.lockstep.api.model.Direction;
import dev.lockstep.api.model.Example;
import dev.lockstep.api.model.Header;
import dev.lockstep.api.model.Operation;
import dev.lockstep.api.model.Parameter;
import dev.lockstep.api.model.Response;
import dev.lockstep.api.model.SecurityAlternative;
import dev.lockstep.api.model.Type;
import dev.lockstep.api.xml.XmlBodies;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Pairs examples by their names, and derives from schemas what has no example. */
final class Deriver {
  private final ApiModel model;
  private final Samples samples;
  private final ExampleValue texts;
  private final BrokenValue broken;
  private final XmlBodies xml;
  private final PathClaims claims;

  Deriver(ApiModel model) {
    this.model = model;
    this.samples = new Samples(model);
    this.texts = ExampleValue.outsideOfJson(model);
    this.broken = new BrokenValue(model);
    this.xml = new XmlBodies(model);
    this.claims = new PathClaims(model.operations());
  }

  /** The bodies that are XML. */
  XmlBodies xml() {
    return xml;
  }

  /** What is passed in the situation of this name, for this answer. */
  Inputs inputs(Operation operation, Response response, String name) {
    Map<String, JsonNode> parameters = new LinkedHashMap<>();
    for (Parameter parameter : operation.parameters()) {
      value(parameter, response, name)
          .map(v -> ownPath(operation, parameter, v))
          .ifPresent(v -> parameters.put(Inputs.key(parameter.in(), parameter.name()), v));
    }
    return new Inputs(
        parameters, operation.body().map(body -> sent(preferred(body), response, name)));
  }

  /** An example in a path may be what stands there in the path of another operation. */
  private JsonNode ownPath(Operation operation, Parameter parameter, JsonNode value) {
    return claims.isTaken(operation, parameter, Texts.of(value))
        ? texts.of(parameter.type(), Direction.REQUEST)
        : value;
  }

  Inputs.Sent sent(Content content, Response response, String name) {
    JsonNode value =
        asItIs(content.examples(), response, name)
            .orElseGet(() -> value(content, content.examples(), name, Direction.REQUEST));
    return new Inputs.Sent(content, xml.value(content, value), xml.text(content, value));
  }

  /** An example that has the name of a refusal's may be what is refused. */
  private static Optional<JsonNode> asItIs(List<Example> examples, Response response, String name) {
    return response.isSuccess() ? Optional.empty() : named(examples, name).map(Example::value);
  }

  private JsonNode value(Content content, List<Example> examples, String name, Direction way) {
    Optional<JsonNode> example =
        named(examples, name).or(() -> examples.stream().findFirst()).map(Example::value);
    boolean otherNotation =
        !content.isJson()
            && !content.isForm()
            && example.filter(JsonNode::isTextual).isPresent()
            && (content.xml().isEmpty()
                || !example.map(value -> xml.value(content, value)).equals(example));
    return otherNotation
        ? example.orElseThrow()
        : samples.of(content.type(), content.schemaPointer(), way, example);
  }

  /** The media type that a typed client sends: JSON first, then forms and text, bytes last. */
  static Content preferred(Body body) {
    return body.contents().stream()
        .filter(Content::isJson)
        .findFirst()
        .or(() -> body.contents().stream().filter(Deriver::isStructured).findFirst())
        .or(() -> body.contents().stream().filter(c -> c.xml().isPresent()).findFirst())
        .orElse(body.contents().get(0));
  }

  private static boolean isStructured(Content content) {
    String mediaType = content.bareMediaType();
    return content.isForm() || (mediaType.startsWith("text/") && !content.isXml());
  }

  /** Whether anything in the request has an example of this name. */
  static boolean isNamed(Operation operation, String name) {
    Stream<Example> inParameters =
        operation.parameters().stream().flatMap(p -> p.examples().stream());
    Stream<Example> inBody =
        operation.body().stream()
            .flatMap(body -> body.contents().stream())
            .flatMap(content -> content.examples().stream());
    return !name.isEmpty()
        && Stream.concat(inParameters, inBody).anyMatch(e -> e.name().equals(name));
  }

  private Optional<JsonNode> value(Parameter parameter, Response response, String name) {
    List<Example> examples = parameter.examples();
    boolean needed = parameter.required() || parameter.in() == Parameter.In.PATH;
    if (!needed && examples.isEmpty()) {
      return Optional.empty();
    }
    Optional<JsonNode> example =
        named(examples, name)
            .or(() -> named(examples, "default"))
            .or(() -> examples.stream().findFirst())
            .map(Example::value);
    return asItIs(examples, response, name).or(() -> Optional.of(value(parameter, example)));
  }

  /** Where anything may be passed it is a text; and null is nothing, unless it is in JSON. */
  private JsonNode value(Parameter parameter, Optional<JsonNode> example) {
    boolean json = parameter.mediaType().isPresent();
    Type type = json ? parameter.type() : parameter.type().notNull();
    return type instanceof Type.Any && example.isEmpty()
        ? TextNode.valueOf("text")
        : there(
            json,
            samples.of(type, parameter.schemaPointer(), Direction.REQUEST, example),
            () -> texts.of(type, Direction.REQUEST));
  }

  /** Outside of JSON, what is empty would not be there. */
  private static JsonNode there(boolean json, JsonNode value, Supplier<JsonNode> instead) {
    boolean empty = value.isContainerNode() && value.isEmpty();
    return empty && !json ? instead.get() : value;
  }

  static Optional<Example> named(List<Example> examples, String name) {
    return examples.stream().filter(e -> !name.isEmpty() && e.name().equals(name)).findFirst();
  }

  /** The answer of this name in a media type. */
  Answer answer(Response response, int status, Optional<Content> content, String name) {
    List<Field> headers = new ArrayList<>();
    for (Header header : response.headers()) {
      if (header.required() || named(header.examples(), name).isPresent()) {
        headers.add(new Field(header.name(), Texts.of(value(header, name))));
      }
    }
    Optional<JsonNode> body = content.map(c -> value(c, c.examples(), name, Direction.RESPONSE));
    Optional<JsonNode> value = content.map(c -> xml.value(c, body.orElseThrow()));
    Optional<String> text = content.flatMap(c -> xml.text(c, body.orElseThrow()));
    return new Answer(response, status, List.copyOf(headers), content, value, text);
  }

  private JsonNode value(Header header, String name) {
    Optional<JsonNode> example =
        named(header.examples(), name)
            .or(() -> header.examples().stream().findFirst())
            .map(Example::value);
    return there(
        false,
        samples.of(header.type(), header.schemaPointer(), Direction.RESPONSE, example),
        () -> texts.of(header.type(), Direction.RESPONSE));
  }

  /** The first constraint of the body broken; empty if there is none. */
  Optional<Broken> broken(Inputs inputs) {
    return inputs
        .body()
        .flatMap(
            sent ->
                broken
                    .of(sent.value(), sent.content().type())
                    .filter(b -> isKept(sent.content(), b.value())));
  }

  /** In XML a number where a text is due, say, is not to be seen. */
  private boolean isKept(Content content, JsonNode value) {
    return xml.text(content, value)
        .map(text -> xml.value(content, TextNode.valueOf(text)).equals(value))
        .orElse(true);
  }

  /** The ways to be let in, each with what a request has to show for it. */
  List<List<Credential>> credentials(Operation operation) {
    return operation.isOpen()
        ? List.of(List.of())
        : operation.security().stream().map(this::credentials).distinct().toList();
  }

  private List<Credential> credentials(SecurityAlternative alternative) {
    return alternative.requirements().stream()
        .map(requirement -> model.securitySchemes().get(requirement.scheme()))
        .flatMap(scheme -> Optional.ofNullable(scheme).flatMap(Credential::of).stream())
        .toList();
  }
}
