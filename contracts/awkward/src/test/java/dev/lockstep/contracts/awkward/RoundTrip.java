package dev.lockstep.contracts.awkward;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.lockstep.api.cases.Inputs;
import dev.lockstep.api.cases.wire.Texts;
import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.Content;
import dev.lockstep.api.model.Parameter;
import dev.lockstep.api.xml.XmlBodies;
import dev.lockstep.contracts.check.JsonComparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Compares what arrives with what was sent, at both ends. */
final class RoundTrip {
  private final Serving server;
  private final Calling client;
  private final XmlBodies xml;
  private final List<String> differences = new ArrayList<>();

  RoundTrip(ApiModel model, Serving server, Calling client) {
    this.server = server;
    this.client = client;
    this.xml = new XmlBodies(model);
  }

  /** Where what was sent and what arrived differ; empty if they do not. */
  List<String> run(Exchange exchange) {
    differences.clear();
    server.expect(exchange);
    try {
      Calling.Heard heard = client.call(exchange);
      WireCheck.of(xml, exchange, client.sent()).forEach(d -> add(exchange, "on the wire", d));
      server.failure().ifPresent(failure -> add(exchange, "the handler", failure.toString()));
      if (exchange.handled()) {
        received(exchange);
      } else if (server.asked().isPresent()) {
        add(exchange, "the handler", "expected not to be asked");
      }
      answered(exchange, heard);
    } catch (Exception e) {
      add(exchange, "the call", "expected no failure, got " + e);
      server.failure().ifPresent(failure -> add(exchange, "the handler", failure.toString()));
    }
    return List.copyOf(differences);
  }

  private void received(Exchange exchange) {
    Optional<TypedRequest> asked = server.asked();
    if (asked.isEmpty()) {
      add(exchange, "the handler", "expected to be asked, but it was not");
      return;
    }
    parameters(exchange, asked.get().parameters());
    Typing.faults(asked.get().typed()).forEach(fault -> add(exchange, "the request", fault));
    JsonNode body = asked.get().body().orElse(MissingNode.getInstance());
    Optional<JsonNode> sent =
        exchange.inputs().body().map(b -> carried(Optional.of(b.content()), sent(b, body)));
    compare(exchange, "the request's body", sent, body);
  }

  /** What of a value is in XML, where it is XML; the document's findings tell what is not. */
  private JsonNode carried(Optional<Content> content, JsonNode value) {
    return content
        .flatMap(c -> xml.text(c, value).map(text -> xml.value(c, TextNode.valueOf(text))))
        .orElse(value);
  }

  /** In most styles of a form, what is empty is not there. */
  private static JsonNode sent(Inputs.Sent body, JsonNode got) {
    boolean form = body.content().bareMediaType().equals("application/x-www-form-urlencoded");
    if (form && body.value() instanceof ObjectNode object) {
      List<String> empty = new ArrayList<>();
      object.properties().stream()
          .filter(e -> e.getValue().isContainerNode() && e.getValue().isEmpty())
          .filter(e -> !got.has(e.getKey()))
          .forEach(e -> empty.add(e.getKey()));
      return object.deepCopy().without(empty);
    }
    return body.value();
  }

  private void parameters(Exchange exchange, Map<String, JsonNode> got) {
    Set<String> keys = new TreeSet<>(exchange.inputs().parameters().keySet());
    keys.addAll(got.keySet());
    for (String key : keys) {
      Optional<JsonNode> expected =
          Optional.ofNullable(exchange.inputs().parameters().get(key))
              .or(() -> defaultOf(exchange, key));
      compare(exchange, key, expected, got.getOrDefault(key, MissingNode.getInstance()));
    }
  }

  private static Optional<JsonNode> defaultOf(Exchange exchange, String key) {
    return exchange.operation().parameters().stream()
        .filter(p -> Inputs.key(p.in(), p.name()).equals(key))
        .findFirst()
        .flatMap(Parameter::defaultValue);
  }

  private void answered(Exchange exchange, Calling.Heard heard) {
    if (heard.status() != exchange.answer().status()) {
      add(
          exchange,
          "the status",
          "expected "
              + exchange.answer().status()
              + ", got "
              + heard.status()
              + ' '
              + heard.body());
      return;
    }
    if (!exchange.handled()) {
      return;
    }
    boolean bodyless = exchange.operation().method().equals("HEAD");
    Optional<JsonNode> expected =
        exchange
            .answer()
            .body()
            .filter(b -> !bodyless)
            .map(body -> carried(exchange.answer().content(), body));
    JsonNode arrived =
        exchange.answer().content().map(c -> xml.value(c, heard.body())).orElse(heard.body());
    compare(exchange, "the answer's body", expected, arrived);
    Typing.faults(heard.typed()).forEach(fault -> add(exchange, "the answer", fault));
    exchange
        .headers()
        .forEach(
            (name, value) -> {
              String got = String.join(", ", heard.headers().all(name));
              String due = text(value);
              if (!due.equals(got)) {
                add(exchange, "the header " + name, "expected " + due + ", got " + got);
              }
            });
  }

  /** The simple style of OpenAPI. */
  private static String text(JsonNode value) {
    List<String> members = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(item -> members.add(Texts.of(item)));
    } else if (value.isObject()) {
      value.properties().forEach(m -> members.addAll(List.of(m.getKey(), Texts.of(m.getValue()))));
    } else {
      members.add(Texts.of(value));
    }
    return String.join(",", members);
  }

  private void compare(Exchange exchange, String where, Optional<JsonNode> due, JsonNode got) {
    JsonNode expected = due.orElse(MissingNode.getInstance());
    if (expected.isMissingNode() && got.isMissingNode()) {
      return;
    }
    boolean asText = got.isTextual() && !expected.isTextual() && !expected.isMissingNode();
    JsonNode comparable = asText ? TextNode.valueOf(expected.toString()) : expected;
    JsonComparison.of(comparable, got)
        .forEach(
            difference -> add(exchange, where + ' ' + difference.where(), difference.message()));
  }

  private void add(Exchange exchange, String where, String message) {
    differences.add(
        exchange.operation().id() + ": " + where + ": " + message + " (" + exchange + ")");
  }
}
