package dev.lockstep.api.generator.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes a JSON tree as YAML that every version of YAML reads alike: whatever might be taken for
 * something else than a string is in quotes. The same tree gives the same text.
 */
final class YamlText {
  private static final String INDENT = "  ";
  private static final Pattern PLAIN =
      Pattern.compile("[A-Za-z_/$]([A-Za-z0-9 ,;()_./+-]*[A-Za-z0-9,;()_./+-])?");
  private static final Set<String> WORDS =
      Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

  private final StringBuilder text = new StringBuilder();

  private YamlText() {}

  static String of(JsonNode tree) {
    YamlText yaml = new YamlText();
    if (isBlock(tree)) {
      yaml.block(tree, "");
    } else {
      yaml.text.append(flow(tree)).append('\n');
    }
    return yaml.text.toString();
  }

  private void block(JsonNode node, String indent) {
    if (node.isObject()) {
      node.properties().forEach(p -> property(p, indent));
    } else {
      node.forEach(item -> item(item, indent));
    }
  }

  private void property(Map.Entry<String, JsonNode> property, String indent) {
    text.append(indent).append(string(property.getKey())).append(':');
    if (isBlock(property.getValue())) {
      text.append('\n');
      block(property.getValue(), indent + INDENT);
    } else {
      text.append(' ').append(flow(property.getValue())).append('\n');
    }
  }

  private void item(JsonNode item, String indent) {
    text.append(indent).append('-');
    if (isBlock(item)) {
      // The first line of the item stands behind the dash, in the place of its indentation.
      int start = text.length();
      block(item, indent + INDENT);
      text.replace(start, start + indent.length() + INDENT.length(), " ");
    } else {
      text.append(' ').append(flow(item)).append('\n');
    }
  }

  private static boolean isBlock(JsonNode node) {
    return node.isContainerNode() && !node.isEmpty();
  }

  private static String flow(JsonNode node) {
    return node.isTextual() ? string(node.textValue()) : node.toString();
  }

  private static String string(String value) {
    return PLAIN.matcher(value).matches() && !WORDS.contains(value.toLowerCase(Locale.ROOT))
        ? value
        : TextNode.valueOf(value).toString();
  }
}
