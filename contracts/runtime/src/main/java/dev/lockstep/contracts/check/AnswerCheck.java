package dev.lockstep.contracts.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.lockstep.api.cases.Case;
import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.Content;
import dev.lockstep.api.model.Direction;
import dev.lockstep.api.model.Header;
import dev.lockstep.api.model.Type;
import dev.lockstep.api.model.schema.SchemaChecker;
import dev.lockstep.api.xml.XmlBodies;
import dev.lockstep.api.xml.XmlBody;
import dev.lockstep.api.xml.XmlException;
import dev.lockstep.client.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds what a server answered against all that the document says of this answer. */
public final class AnswerCheck {
  private static final ObjectMapper JSON = Json.mapper();

  private final TypeCheck types;
  private final SchemaChecker schemas;
  private final XmlBodies xml;

  /** For the answers of one document. */
  public AnswerCheck(ApiModel model) {
    this.types = new TypeCheck(model);
    this.schemas = SchemaChecker.of(model);
    this.xml = new XmlBodies(model);
  }

  /** Where they differ; empty if the answer is in order. */
  public List<Difference> of(Case asked, Got got) {
    int due = asked.answer().status();
    if (got.status() != due) {
      return List.of(
          new Difference(
              "status", "expected " + due + ", but there is " + got.status() + said(asked, got)));
    }
    List<Difference> differences = new ArrayList<>();
    asked.answer().response().headers().forEach(header -> differences.addAll(of(header, got)));
    Optional<Content> content =
        asked.operation().method().equals("HEAD") ? Optional.empty() : asked.answer().content();
    content.ifPresentOrElse(
        c -> differences.addAll(of(asked, c, got)), () -> differences.addAll(noBody(got)));
    return differences;
  }

  /**
   * What the document's own answer breaks of the document: samples fit their schemas, so this is a
   * schema that nothing fits. Nobody can be held to it.
   */
  public List<Difference> contradictions(Case asked) {
    return asked
        .answer()
        .content()
        .filter(content -> content.isJson() || xml.of(content).isPresent())
        .flatMap(content -> asked.answer().body().map(body -> of(content, body)))
        .orElse(List.of());
  }

  private static String said(Case asked, Got got) {
    boolean documented =
        asked.operation().responses().stream()
            .anyMatch(r -> r.status().equals(String.valueOf(got.status())));
    return (documented ? "" : ", which the document does not have") + "; it says " + got.body();
  }

  private List<Difference> of(Header header, Got got) {
    String where = "header " + header.name();
    Optional<String> value = got.header(header.name());
    if (value.isEmpty()) {
      return header.required()
          ? List.of(new Difference(where, "expected by the document, but it is missing"))
          : List.of();
    }
    JsonNode tree = tree(header.type().notNull(), value.get());
    boolean scalar = !(header.type().notNull() instanceof Type.Array);
    return scalar
        ? types.of(header.type(), tree).stream()
            .map(difference -> new Difference(where, difference.message()))
            .toList()
        : List.of();
  }

  private static JsonNode tree(Type type, String value) {
    boolean text = type instanceof Type.Text || type instanceof Type.Ref;
    try {
      return text ? TextNode.valueOf(value) : JSON.readTree(value);
    } catch (JsonProcessingException e) {
      return TextNode.valueOf(value);
    }
  }

  private List<Difference> of(Case asked, Content content, Got got) {
    if (!covers(content.bareMediaType(), got.mediaType())) {
      return List.of(
          new Difference(
              "header Content-Type",
              "expected " + content.mediaType() + ", but there is '" + got.mediaType() + "'"));
    }
    try {
      Optional<XmlBody> structure = xml.of(content);
      if (structure.isPresent()) {
        byte[] bytes = got.body().getBytes(StandardCharsets.UTF_8);
        return held(asked, content, structure.get().read(bytes));
      }
      return content.isJson() ? held(asked, content, JSON.readTree(got.body())) : List.of();
    } catch (JsonProcessingException e) {
      return List.of(new Difference("", "expected JSON, but there is " + got.body()));
    } catch (XmlException e) {
      String message = "expected XML, but there is " + got.body() + ": " + e.getMessage();
      return List.of(new Difference("", message));
    }
  }

  /** A range may have a suffix: {@code application/*+json} is JSON of any kind. */
  static boolean covers(String range, String mediaType) {
    String kind = mediaType.replace("/", "/+");
    String[] parts = range.equals("*/*") ? new String[] {"", ""} : range.split("\\*", 2);
    return parts.length == 1
        ? mediaType.equals(range)
        : mediaType.startsWith(parts[0]) && kind.endsWith(parts[1]);
  }

  private List<Difference> held(Case asked, Content content, JsonNode body) {
    List<Difference> found = of(content, body);
    List<Difference> known = found.isEmpty() ? found : contradictions(asked);
    return found.stream().filter(difference -> !known.contains(difference)).toList();
  }

  /** The type is strict about what is not declared; the schema knows keywords that it does not. */
  private List<Difference> of(Content content, JsonNode body) {
    List<Difference> differences = types.of(content.type(), body);
    return differences.isEmpty() && !content.schemaPointer().isEmpty()
        ? schemas.check(content.schemaPointer(), body, Direction.RESPONSE).stream()
            .map(fault -> new Difference(fault.pointer(), fault.keyword() + ": " + fault.message()))
            .toList()
        : differences;
  }

  private static List<Difference> noBody(Got got) {
    return got.body().isEmpty()
        ? List.of()
        : List.of(new Difference("", "expected no body, but there is " + got.body()));
  }
}
