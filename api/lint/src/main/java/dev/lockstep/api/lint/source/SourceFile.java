package dev.lockstep.api.lint.source;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
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

/** One file in YAML, of which JSON is a part: its values, and the line that each begins in. */
final class SourceFile {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Map<String, Integer> lines = new HashMap<>();
  private final JsonNode tree;

  private SourceFile(Node root) {
    tree = read(root, JsonPointer.empty(), root);
  }

  static SourceFile parse(String name, String text) {
    LoadSettings settings =
        LoadSettings.builder().setLabel(name).setCodePointLimit(Integer.MAX_VALUE).build();
    return new SourceFile(new Compose(settings).composeString(text).orElseThrow());
  }

  JsonNode tree() {
    return tree;
  }

  /** From 1: the line of a member's key; that of the nearest value around where there is none. */
  int line(JsonPointer pointer) {
    JsonPointer nearest = pointer;
    while (!lines.containsKey(nearest.toString())) {
      nearest = nearest.head();
    }
    return lines.get(nearest.toString());
  }

  private JsonNode read(Node node, JsonPointer pointer, Node begin) {
    lines.put(pointer.toString(), begin.getStartMark().orElseThrow().getLine() + 1);
    if (node instanceof MappingNode mapping) {
      return object(mapping, pointer);
    }
    return node instanceof SequenceNode sequence
        ? array(sequence, pointer)
        : scalar((ScalarNode) node);
  }

  private ObjectNode object(MappingNode mapping, JsonPointer pointer) {
    ObjectNode object = JSON.objectNode();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = ((ScalarNode) tuple.getKeyNode()).getValue();
      JsonPointer at = pointer.appendProperty(key);
      object.set(key, read(tuple.getValueNode(), at, tuple.getKeyNode()));
    }
    return object;
  }

  private ArrayNode array(SequenceNode sequence, JsonPointer pointer) {
    ArrayNode array = JSON.arrayNode();
    for (Node item : sequence.getValue()) {
      array.add(read(item, pointer.appendIndex(array.size()), item));
    }
    return array;
  }

  private static JsonNode scalar(ScalarNode scalar) {
    String value = scalar.getValue();
    Tag tag = scalar.getTag();
    if (tag.equals(Tag.NULL)) {
      return JSON.nullNode();
    } else if (tag.equals(Tag.BOOL)) {
      return JSON.booleanNode(Boolean.parseBoolean(value));
    } else if (tag.equals(Tag.INT)) {
      return JSON.numberNode(new BigInteger(value));
    }
    return tag.equals(Tag.FLOAT) ? JSON.numberNode(new BigDecimal(value)) : JSON.textNode(value);
  }
}
