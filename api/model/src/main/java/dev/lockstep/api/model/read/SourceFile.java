package dev.lockstep.api.model.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lockstep.api.model.Location;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** One YAML or JSON file as a tree that knows the line of each of its values. */
final class SourceFile {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final String name;
  private final Map<String, Location> places = new HashMap<>();
  private final JsonNode root;

  /** A tree that was put together from other files, with the place that each value came from. */
  SourceFile(JsonNode root, Map<String, Location> origins) {
    this.name = "";
    this.root = root;
    places.putAll(origins);
  }

  SourceFile(Path file, String name) throws IOException {
    this.name = name;
    LoadSettings settings =
        LoadSettings.builder()
            .setSchema(new CoreSchema())
            .setCodePointLimit(Integer.MAX_VALUE)
            .setAllowDuplicateKeys(true)
            .setMaxAliasesForCollections(Integer.MAX_VALUE)
            .setLabel(name)
            .build();
    Node node =
        new Compose(settings)
            .composeString(Files.readString(file))
            .orElseThrow(() -> new IOException(name + " is empty"));
    this.root = convert(node, "");
  }

  JsonNode root() {
    return root;
  }

  /** The place of a value, or of the nearest one around it. */
  Location locate(String pointer) {
    String known = pointer;
    while (!places.containsKey(known) && known.contains("/")) {
      known = known.substring(0, known.lastIndexOf('/'));
    }
    return places.getOrDefault(known, new Location(name, 1, ""));
  }

  private void place(String pointer, Node node) {
    int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    places.putIfAbsent(pointer, new Location(name, line, pointer));
  }

  private JsonNode convert(Node node, String pointer) {
    place(pointer, node);
    if (node instanceof MappingNode mapping) {
      return object(mapping, pointer);
    }
    if (node instanceof SequenceNode sequence) {
      ArrayNode array = JSON.arrayNode();
      for (Node item : sequence.getValue()) {
        array.add(convert(item, pointer + "/" + array.size()));
      }
      return array;
    }
    return scalar((ScalarNode) node);
  }

  private ObjectNode object(MappingNode mapping, String pointer) {
    ObjectNode object = JSON.objectNode();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = ((ScalarNode) tuple.getKeyNode()).getValue();
      String child = pointer + "/" + Pointers.escape(key);
      place(child, tuple.getKeyNode());
      object.set(key, convert(tuple.getValueNode(), child));
    }
    return object;
  }

  private static JsonNode scalar(ScalarNode node) {
    Tag tag = node.getTag();
    String text = node.getValue();
    if (tag.equals(Tag.NULL)) {
      return JSON.nullNode();
    }
    if (tag.equals(Tag.BOOL)) {
      return JSON.booleanNode(Boolean.parseBoolean(text));
    }
    if (tag.equals(Tag.INT) && text.matches("[-+]?\\d+")) {
      return integer(new BigInteger(text.startsWith("+") ? text.substring(1) : text));
    }
    if (tag.equals(Tag.FLOAT) && text.matches("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?")) {
      return JSON.numberNode(new BigDecimal(text));
    }
    return JSON.textNode(text);
  }

  private static JsonNode integer(BigInteger value) {
    if (value.bitLength() < 32) {
      return JSON.numberNode(value.intValue());
    }
    return value.bitLength() < 64 ? JSON.numberNode(value.longValue()) : JSON.numberNode(value);
  }
}
