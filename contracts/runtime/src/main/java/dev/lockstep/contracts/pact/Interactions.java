package dev.lockstep.contracts.pact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lockstep.api.cases.Answer;
import dev.lockstep.api.cases.Case;
import dev.lockstep.api.cases.Inputs;
import dev.lockstep.api.cases.wire.Field;
import dev.lockstep.api.cases.wire.Wire;
import dev.lockstep.api.model.Content;
import dev.lockstep.api.xml.XmlBodies;
import dev.lockstep.client.json.Json;
import dev.lockstep.contracts.Contract;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Cases as interactions of a Pact file of version 4. */
public final class Interactions {
  private static final ObjectMapper JSON = Json.mapper();

  private final Contract contract;
  private final XmlBodies xml;

  /** For the cases of one contract. */
  public Interactions(Contract contract) {
    this.contract = contract;
    this.xml = new XmlBodies(contract.model());
  }

  /** A whole Pact file of these interactions. */
  public ObjectNode file(List<ObjectNode> interactions) {
    ObjectNode file = JSON.createObjectNode();
    file.putObject("consumer").put("name", contract.consumer());
    file.putArray("interactions").addAll(interactions);
    file.putObject("metadata").putObject("pactSpecification").put("version", "4.0");
    file.putObject("provider").put("name", contract.provider());
    return file;
  }

  /**
   * One interaction.
   *
   * @param accept what the client says that it reads; empty to leave it out
   */
  public ObjectNode of(Case one, String accept) {
    ObjectNode interaction = JSON.createObjectNode();
    ObjectNode comments = interaction.putObject("comments");
    comments.putObject("references").putObject("openapi").put("operationId", one.operation().id());
    comments.putArray("text").add(one.why());
    interaction.put("description", one.id());
    interaction.put("pending", false);
    ObjectNode state = interaction.putArray("providerStates").addObject();
    state.put("name", one.state()).putObject("params").put("case", one.id());
    interaction.set("request", request(one, accept));
    interaction.set("response", response(one));
    interaction.put("type", "Synchronous/HTTP");
    return interaction;
  }

  /** A client writes the document's own XML in its own way: with the same tree, but not spaces. */
  private Wire asWritten(Case one) {
    Optional<String> given = one.inputs().body().flatMap(Inputs.Sent::xml);
    boolean same = given.isPresent() && given.equals(one.wire().body().map(Wire.Bytes::text));
    return one.inputs()
        .body()
        .filter(sent -> same)
        .flatMap(sent -> xml.text(sent.content(), sent.value()))
        .map(one.wire()::withBody)
        .orElse(one.wire());
  }

  private ObjectNode request(Case one, String accept) {
    Wire wire = asWritten(one);
    ObjectNode request = JSON.createObjectNode();
    wire.body()
        .ifPresent(
            body -> body(request, body.text(), wire.header("Content-Type").orElse("text/plain")));
    ObjectNode headers = request.putObject("headers");
    for (Field field : wire.headers()) {
      if (!field.name().equals("Accept")) {
        headers.putArray(field.name()).add(field.value());
      }
    }
    if (!accept.isEmpty()) {
      headers.putArray("Accept").add(accept);
    }
    request.set("matchingRules", new RequestRules(contract.model(), one).rules());
    request.put("method", wire.method()).put("path", wire.path());
    ObjectNode query = request.putObject("query");
    for (Field field : wire.query()) {
      String name = decode(field.name());
      ArrayNode values = query.has(name) ? (ArrayNode) query.get(name) : query.putArray(name);
      values.add(decode(field.value()));
    }
    return request;
  }

  private ObjectNode response(Case one) {
    Answer answer = one.answer();
    Optional<Content> content =
        one.operation().method().equals("HEAD") ? Optional.empty() : answer.content();
    ObjectNode response = JSON.createObjectNode();
    content.ifPresent(c -> body(response, answer.text(), c.concreteMediaType()));
    ObjectNode headers = response.putObject("headers");
    answer.content().ifPresent(c -> headers.putArray("Content-Type").add(c.concreteMediaType()));
    answer.headers().forEach(field -> headers.putArray(field.name()).add(field.value()));
    ObjectNode rules = response.putObject("matchingRules");
    ObjectNode bodyRules = rules.putObject("body");
    content
        .filter(c -> c.isJson())
        .ifPresent(
            c ->
                new Matchers(contract.model(), bodyRules)
                    .add(c.type(), answer.body().orElseThrow(), "$"));
    ObjectNode headerRules = rules.putObject("header");
    for (Field field : answer.headers()) {
      ObjectNode rule = headerRules.putObject(field.name()).put("combine", "AND");
      rule.putArray("matchers").addObject().put("match", "type");
    }
    return response.put("status", answer.status());
  }

  private static void body(ObjectNode part, String text, String mediaType) {
    ObjectNode body = part.putObject("body");
    JsonNode content = content(text, mediaType);
    boolean asText = hasEscapedName(content);
    body.set("content", asText ? JSON.getNodeFactory().textNode(content.toString()) : content);
    body.put("contentType", mediaType);
    body.set("encoded", JSON.valueToTree(asText ? "JSON" : false));
  }

  /** Pact writes names as they are: a quote in one of them would be its end. */
  private static boolean hasEscapedName(JsonNode content) {
    return content.properties().stream().anyMatch(e -> isEscaped(e.getKey()))
        || content.valueStream().anyMatch(Interactions::hasEscapedName);
  }

  private static boolean isEscaped(String name) {
    return name.chars().anyMatch(c -> c < ' ' || c == '"' || c == '\\');
  }

  private static JsonNode content(String text, String mediaType) {
    boolean json = mediaType.matches("(?i)[^;]*(/|/x-|\\+)json\\b.*");
    return json ? Json.mapper().valueToTree(read(text)) : JSON.getNodeFactory().textNode(text);
  }

  private static JsonNode read(String text) {
    try {
      return JSON.readTree(text);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalStateException("A documented body is not JSON: " + text, e);
    }
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
