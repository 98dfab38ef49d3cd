package dev.lockstep.api.cases.wire;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.api.model.Content.PartEncoding;
import dev.lockstep.api.model.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Parameters as OpenAPI's styles write them. */
final class ParameterText {
  private final String name;
  private final Parameter.Style style;
  private final boolean explode;
  private final boolean json;
  private final JsonNode value;
  private final UnaryOperator<String> escape;

  ParameterText(Parameter parameter, JsonNode value) {
    this.name = parameter.name();
    this.style = parameter.style();
    this.explode = parameter.explode();
    this.json = parameter.mediaType().isPresent();
    this.value = value;
    boolean plain = parameter.in() == Parameter.In.HEADER;
    UnaryOperator<String> encoded =
        parameter.allowReserved()
            ? text -> Percent.encodeButReserved(text, isListed(parameter, value))
            : Percent::encode;
    this.escape = plain ? UnaryOperator.identity() : encoded;
  }

  /** A property of a form. */
  ParameterText(String name, PartEncoding encoding, JsonNode value) {
    this.name = name;
    this.style = encoding.style();
    this.explode = encoding.explode();
    this.json = encoding.contentTypes().stream().anyMatch(type -> type.contains("json"));
    this.value = value;
    this.escape = Percent::encode;
  }

  /** For a path or a header: the whole value. */
  String inOne() {
    return switch (style) {
      case LABEL -> "." + joined(explode ? "." : ",", explode ? "=" : ",");
      case MATRIX -> matrix();
      default -> joined(",", explode ? "=" : ",");
    };
  }

  /** For a query or a cookie. */
  List<Field> inFields() {
    String key = escape.apply(name);
    if (isAtomic()) {
      return List.of(new Field(key, escape.apply(text(value))));
    }
    if (style == Parameter.Style.DEEP_OBJECT) {
      List<Field> fields = new ArrayList<>();
      addDeep(name, value, fields);
      return fields;
    }
    if (!explode) {
      return List.of(new Field(key, joined(delimiter(), delimiter())));
    }
    return value.isArray()
        ? items().stream().map(item -> new Field(key, item)).toList()
        : entries();
  }

  /** Beyond one level there is no rule; this is how it is mostly done. */
  private void addDeep(String path, JsonNode node, List<Field> fields) {
    if (node.isObject()) {
      node.properties().forEach(e -> addDeep(path + "[" + e.getKey() + "]", e.getValue(), fields));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        addDeep(path + "[" + i + "]", node.get(i), fields);
      }
    } else {
      fields.add(new Field(escape.apply(path), escape.apply(text(node))));
    }
  }

  private static boolean isListed(Parameter parameter, JsonNode value) {
    return !parameter.explode() && value.isContainerNode();
  }

  private String delimiter() {
    return switch (style) {
      case SPACE_DELIMITED -> "%20";
      case PIPE_DELIMITED -> "%7C";
      default -> ",";
    };
  }

  private String matrix() {
    String key = escape.apply(name);
    if (isAtomic() || !explode) {
      return ";" + key + "=" + joined(",", ",");
    }
    return value.isArray()
        ? items().stream().map(i -> ";" + key + "=" + i).collect(Collectors.joining())
        : ";" + joined(";", "=");
  }

  private String joined(String between, String pair) {
    if (isAtomic()) {
      return escape.apply(text(value));
    }
    return value.isArray()
        ? String.join(between, items())
        : entries().stream()
            .map(e -> e.name() + pair + e.value())
            .collect(Collectors.joining(between));
  }

  private boolean isAtomic() {
    return json || !value.isContainerNode();
  }

  private List<String> items() {
    List<String> items = new ArrayList<>();
    value.forEach(item -> items.add(escape.apply(text(item))));
    return items;
  }

  private List<Field> entries() {
    List<Field> entries = new ArrayList<>();
    value
        .properties()
        .forEach(
            e ->
                entries.add(new Field(escape.apply(e.getKey()), escape.apply(text(e.getValue())))));
    return entries;
  }

  private String text(JsonNode node) {
    return json ? node.toString() : Texts.of(node);
  }
}
