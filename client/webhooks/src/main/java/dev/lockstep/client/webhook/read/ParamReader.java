package dev.lockstep.client.webhook.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.lockstep.client.style.Param;
import dev.lockstep.client.style.Style;
import dev.lockstep.client.webhook.read.Binding.UnboundException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Reads the parameters of a request. */
public final class ParamReader {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final List<Declared> all;
  private final Incoming incoming;
  private final List<Fault> faults;

  /**
   * Of one request.
   *
   * @param faults is added to
   */
  public ParamReader(List<Declared> all, Incoming incoming, List<Fault> faults) {
    this.all = all;
    this.incoming = incoming;
    this.faults = faults;
  }

  /** The value of a parameter; empty if it is not there, or has a fault. */
  public Optional<Object> read(Declared declared) {
    String name = declared.param().name();
    try {
      Optional<Object> value = value(declared);
      if (declared.required() && value.isEmpty()) {
        faults.add(Fault.parameter(name, "is missing"));
      }
      return value;
    } catch (UnboundException e) {
      String inside = e.pointer().isEmpty() ? "" : "(" + e.pointer() + ") ";
      faults.add(Fault.parameter(name, inside + e.fault()));
      return Optional.empty();
    }
  }

  private Optional<Object> value(Declared declared) throws UnboundException {
    Optional<JsonNode> sent =
        switch (declared.param().in()) {
          case PATH -> inPath(declared);
          case HEADER -> inHeader(declared);
          case QUERY -> inPairs(declared, incoming.query());
          case COOKIE -> inPairs(declared, incoming.cookies());
        };
    if (sent.isEmpty()) {
      return Optional.empty();
    }
    return declared.param().json()
        ? Binding.json(Binding.tree(sent.get().asText()), declared.type())
        : Binding.text(sent.get(), declared.type());
  }

  private Optional<JsonNode> inPath(Declared declared) {
    return Optional.ofNullable(incoming.path().get(declared.param().name()))
        .map(raw -> raw.replace("+", "%2B"))
        .map(raw -> listed(declared, raw, ",", Pairs::decode));
  }

  private Optional<JsonNode> inHeader(Declared declared) {
    List<String> lines = incoming.header(declared.param().name());
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(listed(declared, String.join(",", lines), ",", String::strip));
  }

  private Optional<JsonNode> inPairs(Declared declared, Pairs pairs) throws UnboundException {
    Param param = declared.param();
    if (declared.isObject() && !param.json() && param.style() == Style.DEEP_OBJECT) {
      return deep(param.name(), pairs);
    }
    if (declared.isObject() && !param.json() && param.explode()) {
      return members(declared, pairs);
    }
    List<String> raw = pairs.raw(param.name());
    if (raw.isEmpty()) {
      return Optional.empty();
    }
    if (declared.isArray() && !param.json() && param.explode()) {
      return Optional.of(array(raw, Pairs::decode));
    }
    return Optional.of(listed(declared, raw.get(0), delimiter(param.style()), Pairs::decode));
  }

  private static String delimiter(Style style) {
    return switch (style) {
      case SPACE_DELIMITED -> "%20|\\+| ";
      case PIPE_DELIMITED -> "%7C|%7c|\\|";
      default -> ",";
    };
  }

  private static List<String> split(String text, String delimiter) {
    return Arrays.asList(text.split(delimiter, -1));
  }

  /** An array, an object, or a text that may well have the delimiter in it. */
  private static JsonNode listed(
      Declared declared, String raw, String delimiter, UnaryOperator<String> decode) {
    if (declared.param().json() || !(declared.isArray() || declared.isObject())) {
      return TextNode.valueOf(decode.apply(raw));
    }
    List<String> parts = split(raw, delimiter);
    if (declared.isArray()) {
      return array(parts, decode);
    }
    ObjectNode object = JSON.objectNode();
    List<String> flat = declared.param().explode() ? exploded(parts) : parts;
    for (int i = 0; i + 1 < flat.size(); i += 2) {
      object.put(decode.apply(flat.get(i)), decode.apply(flat.get(i + 1)));
    }
    return object;
  }

  private static List<String> exploded(List<String> parts) {
    return parts.stream()
        .flatMap(
            part -> Stream.of(part.replaceFirst("=.*", ""), part.substring(part.indexOf('=') + 1)))
        .toList();
  }

  private static ArrayNode array(List<String> parts, UnaryOperator<String> decode) {
    ArrayNode array = JSON.arrayNode();
    boolean empty = parts.equals(List.of(""));
    parts.stream().filter(p -> !empty).forEach(part -> array.add(decode.apply(part)));
    return array;
  }

  /** Each member is a pair by itself; one that is also a parameter belongs to that. */
  private Optional<JsonNode> members(Declared declared, Pairs pairs) {
    List<String> others =
        all.stream()
            .filter(other -> !other.equals(declared))
            .map(other -> other.param().name())
            .toList();
    ObjectNode object = JSON.objectNode();
    pairs.all().stream()
        .filter(pair -> !others.contains(pair.name()))
        .forEach(pair -> object.put(pair.name(), pair.value()));
    return object.isEmpty() ? Optional.empty() : Optional.of(object);
  }

  /** Pairs such as {@code name[key]=value}, to any depth. */
  private static Optional<JsonNode> deep(String name, Pairs pairs) throws UnboundException {
    ObjectNode object = JSON.objectNode();
    for (Pairs.Pair pair : pairs.all()) {
      if (pair.name().startsWith(name + "[") && pair.name().endsWith("]")) {
        String keys = pair.name().substring(name.length() + 1, pair.name().length() - 1);
        put(object, split(keys, "]\\["), pair.value());
      }
    }
    return object.isEmpty() ? Optional.empty() : Optional.of(withArrays(object));
  }

  /** The keys of an array are 0, 1 ... */
  private static JsonNode withArrays(JsonNode node) {
    ObjectNode object = JSON.objectNode();
    ArrayNode array = JSON.arrayNode();
    node.properties()
        .forEach(
            member -> {
              JsonNode value = withArrays(member.getValue());
              object.set(member.getKey(), value);
              if (member.getKey().equals(String.valueOf(array.size()))) {
                array.add(value);
              }
            });
    boolean numbered = !array.isEmpty() && array.size() == object.size();
    return numbered ? array : node.isObject() ? object : node;
  }

  private static void put(ObjectNode object, List<String> keys, String value)
      throws UnboundException {
    String key = keys.get(0);
    if (keys.size() == 1) {
      object.put(key, value);
    } else {
      JsonNode member = object.has(key) ? object.get(key) : object.putObject(key);
      if (!(member instanceof ObjectNode inner)) {
        throw new UnboundException("/" + key, "is both a value and an object");
      }
      put(inner, keys.subList(1, keys.size()), value);
    }
  }
}
