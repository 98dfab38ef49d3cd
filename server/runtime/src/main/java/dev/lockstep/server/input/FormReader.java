package dev.lockstep.server.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Forms, in either encoding, become the object that they stand for. */
final class FormReader {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private FormReader() {}

  static JsonNode urlEncoded(Shape shape, InputStream body) throws IOException, MalformedException {
    String text = new String(body.readAllBytes(), StandardCharsets.UTF_8);
    try {
      ObjectShape object = object(shape);
      QueryString form = QueryString.parse(text);
      Map<String, List<String>> members = new LinkedHashMap<>();
      Set<String> deep = new LinkedHashSet<>();
      for (QueryString.Pair pair : form.pairs()) {
        Optional<String> parent = parent(object, pair.name());
        parent.ifPresentOrElse(
            deep::add,
            () ->
                members
                    .computeIfAbsent(pair.name(), n -> new ArrayList<>())
                    .add(Percent.formDecode(pair.value())));
      }
      ObjectNode tree = Members.object(object, members);
      for (String name : deep) {
        DeepObject.read(name, Members.property(object, name), form)
            .ifPresent(value -> tree.set(name, value));
      }
      return tree;
    } catch (IllegalArgumentException e) {
      throw new MalformedException("not a form in percent-encoded UTF-8");
    }
  }

  /** The property of which {@code address[city]} is a member. */
  private static Optional<String> parent(ObjectShape object, String name) {
    int bracket = name.indexOf('[');
    boolean member = bracket > 0 && name.endsWith("]") && !object.properties().containsKey(name);
    return Optional.of(name.substring(0, Math.max(bracket, 0)))
        .filter(parent -> member && object.properties().containsKey(parent));
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
    boolean json =
        type.filter(t -> t.equals("application/json") || t.endsWith("+json")).isPresent();
    if (part.filename().isEmpty() && (json || Members.objectIn(shape).isPresent())) {
      return TreeReader.json(new ByteArrayInputStream(part.content()));
    }
    boolean text = type.map(t -> t.startsWith("text/")).orElse(true);
    return part.filename().isEmpty() && text
        ? Coercion.scalar(shape, new String(part.content(), StandardCharsets.UTF_8))
        : JSON.binaryNode(part.content());
  }
}
