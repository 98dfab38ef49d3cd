package dev.lockstep.server.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lockstep.server.operation.RequestBody.Content;
import dev.lockstep.server.operation.RequestBody.Field;
import dev.lockstep.server.request.MediaTypes;
import dev.lockstep.server.request.Part;
import dev.lockstep.server.request.Percent;
import dev.lockstep.server.request.QueryString;
import dev.lockstep.server.validate.ArrayShape;
import dev.lockstep.server.validate.ObjectShape;
import dev.lockstep.server.validate.Shape;
import dev.lockstep.server.validate.Shapes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Forms, in either encoding, become the object that they stand for. */
final class FormReader {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private FormReader() {}

  static JsonNode urlEncoded(Content content, InputStream body)
      throws IOException, MalformedException {
    String text = new String(body.readAllBytes(), StandardCharsets.UTF_8);
    try {
      return urlEncoded(content, QueryString.parse(text));
    } catch (IllegalArgumentException e) {
      throw new MalformedException("not a form in percent-encoded UTF-8, or not as described");
    }
  }

  private static JsonNode urlEncoded(Content content, QueryString sent) {
    ObjectShape object = object(content.shape());
    Map<String, List<String>> plain = new LinkedHashMap<>();
    for (QueryString.Pair pair : sent.pairs()) {
      if (content.fields().stream().noneMatch(field -> field.has(pair.name()))) {
        plain
            .computeIfAbsent(pair.name(), n -> new ArrayList<>())
            .add(Percent.formDecode(pair.value()));
      }
    }
    ObjectNode tree = Members.object(object, plain);
    for (Field field : content.fields()) {
      new FieldDecoder(sent, plain.keySet())
          .decode(field.as(Members.property(object, field.name())))
          .ifPresent(value -> tree.set(field.name(), value));
    }
    return Members.completed(object, tree);
  }

  private static ObjectShape object(Shape shape) {
    return Members.objectIn(shape).orElseGet(Shapes::object);
  }

  static JsonNode multipart(Shape shape, List<Part> parts) throws IOException, MalformedException {
    Map<String, List<JsonNode>> members = new LinkedHashMap<>();
    ObjectShape object = object(shape);
    for (Part part : parts) {
      Shape property = Members.property(object, part.name());
      Shape item = Members.arrayIn(property).map(ArrayShape::items).orElse(property);
      members.computeIfAbsent(part.name(), n -> new ArrayList<>()).add(value(item, part));
    }
    ObjectNode tree = JSON.objectNode();
    members.forEach((name, values) -> tree.set(name, join(object, name, values)));
    return tree;
  }

  private static JsonNode join(ObjectShape object, String name, List<JsonNode> values) {
    boolean array = Members.arrayIn(Members.property(object, name)).isPresent();
    return array || values.size() > 1 ? JSON.arrayNode().addAll(values) : values.get(0);
  }

  /** A file is bytes, an object is JSON, everything else is text. */
  private static JsonNode value(Shape shape, Part part) throws IOException, MalformedException {
    Optional<String> type = part.contentType().map(MediaTypes::bare);
    boolean json = type.filter(MediaTypes::isJson).isPresent();
    if (part.filename().isEmpty() && (json || Members.objectIn(shape).isPresent())) {
      return TreeReader.json(new ByteArrayInputStream(part.content()));
    }
    boolean text = type.map(t -> t.startsWith("text/")).orElse(true);
    return part.filename().isEmpty() && text
        ? Coercion.scalar(shape, new String(part.content(), StandardCharsets.UTF_8))
        : JSON.binaryNode(part.content());
  }
}
