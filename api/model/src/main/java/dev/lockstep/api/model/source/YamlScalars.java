package dev.lockstep.api.model.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** The values of YAML's core schema that JSON knows; everything else is text. */
final class YamlScalars {
  private static final Pattern DECIMAL = Pattern.compile("[-+]?\\d+");
  private static final Pattern FRACTION =
      Pattern.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d{1,6})?");

  private YamlScalars() {}

  static JsonNode value(ScalarNode node) {
    String text = node.getValue();
    Tag tag = node.getTag();
    if (tag.equals(Tag.NULL)) {
      return Recorder.JSON.nullNode();
    }
    if (tag.equals(Tag.BOOL)) {
      return Recorder.JSON.booleanNode(Boolean.parseBoolean(text));
    }
    if (tag.equals(Tag.INT)) {
      return integer(text);
    }
    return tag.equals(Tag.FLOAT) && FRACTION.matcher(text).matches()
        ? Recorder.JSON.numberNode(new BigDecimal(text))
        : Recorder.JSON.textNode(text);
  }

  private static JsonNode integer(String text) {
    if (text.startsWith("0x")) {
      return Recorder.integer(new BigInteger(text.substring(2), 16));
    }
    if (text.startsWith("0o")) {
      return Recorder.integer(new BigInteger(text.substring(2), 8));
    }
    return DECIMAL.matcher(text).matches()
        ? Recorder.integer(new BigInteger(text.startsWith("+") ? text.substring(1) : text))
        : Recorder.JSON.textNode(text);
  }
}
