package dev.lockstep.api.model.view;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.api.model.Body;
import dev.lockstep.api.model.Content;
import dev.lockstep.api.model.Example;
import dev.lockstep.api.model.Finding;
import dev.lockstep.api.model.Header;
import dev.lockstep.api.model.NamedType;
import dev.lockstep.api.model.Operation;
import dev.lockstep.api.model.Parameter;
import dev.lockstep.api.model.Response;
import dev.lockstep.api.model.Type;
import dev.lockstep.api.model.Webhook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Operations whose requests and responses speak of the types of their direction. */
final class OperationViews {
  private final View request;
  private final View response;
  private final ExampleView examples;
  private final List<Finding> findings;

  OperationViews(
      View request, View response, Map<String, NamedType> types, List<Finding> findings) {
    this.request = request;
    this.response = response;
    this.examples = new ExampleView(types);
    this.findings = findings;
  }

  Webhook of(Webhook webhook) {
    return new Webhook(webhook.name(), webhook.subscription(), of(webhook.operation()));
  }

  Operation of(Operation operation) {
    return new Operation(
        operation.id(),
        operation.method(),
        operation.path(),
        operation.tag(),
        operation.summary(),
        operation.description(),
        operation.deprecated(),
        operation.parameters().stream().map(this::of).toList(),
        operation.body().map(this::of),
        operation.responses().stream().map(this::of).toList(),
        operation.security(),
        operation.server(),
        operation.page(),
        operation.likelyPage(),
        operation.location());
  }

  private Parameter of(Parameter parameter) {
    Type type = request.of(parameter.type());
    return new Parameter(
        parameter.name(),
        parameter.in(),
        parameter.required(),
        type,
        parameter.style(),
        parameter.explode(),
        parameter.allowReserved(),
        parameter.mediaType(),
        parameter.defaultValue(),
        of(parameter.examples(), type, request),
        parameter.description(),
        parameter.deprecated(),
        parameter.schemaPointer(),
        parameter.location());
  }

  private Body of(Body body) {
    List<Content> contents = body.contents().stream().map(c -> of(c, request)).toList();
    return new Body(body.required(), body.description(), contents, body.location());
  }

  private Response of(Response answer) {
    return new Response(
        answer.status(),
        answer.description(),
        answer.headers().stream().map(h -> of(h, response)).toList(),
        answer.contents().stream().map(c -> of(c, response)).toList(),
        answer.component(),
        answer.location());
  }

  private Content of(Content content, View view) {
    Map<String, Content.PartEncoding> encodings = new LinkedHashMap<>();
    content.encodings().forEach((name, encoding) -> encodings.put(name, of(encoding, view)));
    Type type = view.of(content.type());
    return new Content(
        content.mediaType(),
        type,
        of(content.examples(), type, view),
        encodings,
        content.xml(),
        content.schemaPointer(),
        content.location());
  }

  private Content.PartEncoding of(Content.PartEncoding encoding, View view) {
    return new Content.PartEncoding(
        encoding.contentTypes(),
        encoding.style(),
        encoding.explode(),
        encoding.headers().stream().map(h -> of(h, view)).toList());
  }

  private Header of(Header header, View view) {
    Type type = view.of(header.type());
    return new Header(
        header.name(),
        header.required(),
        type,
        header.description(),
        of(header.examples(), type, view),
        header.schemaPointer(),
        header.location());
  }

  private List<Example> of(List<Example> all, Type type, View view) {
    return all.stream().map(example -> of(example, type, view)).toList();
  }

  /** An example is of both directions at once where it stands in a schema. */
  private Example of(Example example, Type type, View view) {
    JsonNode value = examples.of(example.value(), type);
    if (value.equals(example.value())) {
      return example;
    }
    String message = "The example is used without what is " + view.direction().exempt();
    findings.add(
        new Finding(Finding.Severity.WARNING, "example-view", example.location(), message));
    return new Example(example.name(), example.summary(), value, example.location());
  }
}
