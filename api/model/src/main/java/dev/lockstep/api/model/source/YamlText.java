package dev.lockstep.api.model.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Reads YAML 1.2, with the merge keys of YAML 1.1; dates stay text. */
final class YamlText {
  /** Aliases are copied out; a document that grows beyond this many values is an attack. */
  private static final int MOST_VALUES = 5_000_000;

  private final Recorder recorder;
  private final Set<Node> open = Collections.newSetFromMap(new IdentityHashMap<>());
  private int values;

  private YamlText(Recorder recorder) {
    this.recorder = recorder;
  }

  static JsonNode read(String text, String name, Recorder recorder) {
    try {
      Optional<Node> node = new Compose(settings(name)).composeString(text);
      return new YamlText(recorder)
          .value(node.orElseThrow(() -> recorder.syntax(1, "The file is empty")), "");
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      throw recorder.syntax(line, e.getContext() + " " + e.getProblem());
    } catch (YamlEngineException e) {
      throw recorder.syntax(1, String.valueOf(e.getMessage()));
    }
  }

  private static LoadSettings settings(String name) {
    return LoadSettings.builder()
        .setSchema(new CoreSchema())
        .setCodePointLimit(Integer.MAX_VALUE)
        .setMaxAliasesForCollections(Integer.MAX_VALUE)
        .setAllowDuplicateKeys(true)
        .setLabel(name)
        .build();
  }

  private static int line(Node node) {
    return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
  }

  private JsonNode value(Node node, String pointer) {
    recorder.line(pointer, line(node));
    if (++values > MOST_VALUES || !open.add(node)) {
      throw recorder.syntax(line(node), "An alias leads back to itself or makes a huge document");
    }
    JsonNode value = convert(node, pointer);
    open.remove(node);
    return value;
  }

  private JsonNode convert(Node node, String pointer) {
    if (node instanceof MappingNode mapping) {
      return object(mapping, pointer, Recorder.JSON.objectNode());
    }
    if (node instanceof SequenceNode sequence) {
      ArrayNode array = Recorder.JSON.arrayNode();
      sequence.getValue().forEach(item -> array.add(value(item, pointer + "/" + array.size())));
      return array;
    }
    return YamlScalars.value((ScalarNode) node);
  }

  private ObjectNode object(MappingNode mapping, String pointer, ObjectNode object) {
    for (NodeTuple tuple : mapping.getValue()) {
      if (!isMerge(tuple)) {
        member(tuple, pointer, object);
      }
    }
    mapping.getValue().stream()
        .filter(YamlText::isMerge)
        .flatMap(tuple -> merged(tuple.getValueNode()).stream())
        .forEach(source -> merge(source, pointer, object));
    return object;
  }

  private void member(NodeTuple tuple, String pointer, ObjectNode object) {
    String key = key(tuple);
    String child = Pointers.child(pointer, key);
    if (object.has(key)) {
      recorder.duplicate(child, line(tuple.getKeyNode()));
    }
    recorder.line(child, line(tuple.getKeyNode()));
    object.set(key, value(tuple.getValueNode(), child));
  }

  /** Own members go before merged ones, and the first of several sources before the others. */
  private void merge(Node source, String pointer, ObjectNode object) {
    if (!(source instanceof MappingNode mapping)) {
      throw recorder.syntax(line(source), "Only mappings can be merged with <<");
    }
    ObjectNode other = object(mapping, pointer, Recorder.JSON.objectNode());
    other.properties().forEach(e -> object.putIfAbsent(e.getKey(), e.getValue()));
  }

  private static List<Node> merged(Node value) {
    return value instanceof SequenceNode sequence ? sequence.getValue() : List.of(value);
  }

  private static boolean isMerge(NodeTuple tuple) {
    return tuple.getKeyNode() instanceof ScalarNode key
        && key.getValue().equals("<<")
        && key.getScalarStyle() == ScalarStyle.PLAIN;
  }

  private String key(NodeTuple tuple) {
    if (tuple.getKeyNode() instanceof ScalarNode key) {
      return key.getValue();
    }
    throw recorder.syntax(line(tuple.getKeyNode()), "A key must be text");
  }
}
