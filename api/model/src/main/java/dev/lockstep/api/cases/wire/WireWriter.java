package dev.lockstep.api.cases.wire;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.api.cases.Credential;
import dev.lockstep.api.cases.Inputs;
import dev.lockstep.api.model.Operation;
import dev.lockstep.api.model.Parameter;
import dev.lockstep.api.xml.XmlBodies;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the request that some inputs mean. */
public final class WireWriter {
  private final XmlBodies xml;
  private final Operation operation;
  private final List<Field> query = new ArrayList<>();
  private final List<Field> headers = new ArrayList<>();
  private final List<Field> cookies = new ArrayList<>();
  private String path;

  private WireWriter(XmlBodies xml, Operation operation) {
    this.xml = xml;
    this.operation = operation;
    this.path = Percent.encodeLiteral(operation.route());
    Stream.of(operation.fixedQuery().split("&", -1))
        .filter(pair -> !pair.isEmpty())
        .map(WireWriter::fixed)
        .forEach(query::add);
  }

  /** The request of an operation with these inputs and credentials. */
  public static Wire write(
      XmlBodies xml, Operation operation, Inputs inputs, List<Credential> credentials) {
    WireWriter writer = new WireWriter(xml, operation);
    for (Parameter parameter : operation.parameters()) {
      inputs.parameter(parameter).ifPresent(value -> writer.add(parameter, value));
    }
    credentials.forEach(writer::add);
    return writer.wire(inputs);
  }

  private Wire wire(Inputs inputs) {
    if (!cookies.isEmpty()) {
      String value =
          cookies.stream().map(c -> c.name() + "=" + c.value()).collect(Collectors.joining("; "));
      headers.add(new Field("Cookie", value));
    }
    Optional<Wire.Bytes> body = inputs.body().map(b -> new Wire.Bytes(text(b)));
    inputs
        .body()
        .ifPresent(b -> headers.add(new Field("Content-Type", BodyText.contentType(b.content()))));
    return new Wire(operation.method(), path, List.copyOf(query), List.copyOf(headers), body);
  }

  private String text(Inputs.Sent sent) {
    return sent.xml()
        .or(() -> xml.text(sent.content(), sent.value()))
        .orElseGet(() -> BodyText.of(sent.content(), sent.value()));
  }

  private static Field fixed(String pair) {
    String[] parts = pair.split("=", 2);
    String value = parts.length == 1 ? "" : parts[1];
    return new Field(Percent.encodeLiteral(parts[0]), Percent.encodeLiteral(value));
  }

  private void add(Parameter parameter, JsonNode value) {
    ParameterText text = new ParameterText(parameter, value);
    switch (parameter.in()) {
      case PATH ->
          path = path.replace(Percent.encodeLiteral("{" + parameter.name() + "}"), text.inOne());
      case HEADER -> headers.add(new Field(parameter.name(), text.inOne()));
      case QUERY -> query.addAll(text.inFields());
      case COOKIE -> cookies.addAll(text.inFields());
    }
  }

  private void add(Credential credential) {
    Field field = new Field(credential.name(), credential.value());
    switch (credential.in()) {
      case QUERY ->
          query.add(new Field(Percent.encode(field.name()), Percent.encode(field.value())));
      case COOKIE -> cookies.add(field);
      default -> headers.add(field);
    }
  }
}
