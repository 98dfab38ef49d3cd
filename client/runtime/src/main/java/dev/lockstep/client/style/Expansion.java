package dev.lockstep.client.style;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One value written in one style (RFC 6570, as OpenAPI uses it).
 *
 * @param name the parameter's name, or the property's
 * @param encode what is done to every name and value, but not to the delimiters between them
 */
public record Expansion(String name, boolean explode, UnaryOperator<String> encode) {

  /** For a path or a header: {@code a,b}. */
  public String simple(JsonNode value) {
    return value.isContainerNode()
        ? String.join(",", parts(value, explode))
        : encode.apply(Values.text(value));
  }

  /** For a path: {@code .a.b}. */
  public String label(JsonNode value) {
    return "." + String.join(explode ? "." : ",", parts(value, explode));
  }

  /** For a path: {@code ;name=a;name=b}. */
  public String matrix(JsonNode value) {
    StringBuilder text = new StringBuilder();
    form(value).forEach(pair -> text.append(';').append(pair));
    return text.toString();
  }

  /** For a query, a cookie or a form: {@code name=a} and {@code name=b}. */
  public List<String> form(JsonNode value) {
    return delimited(value, ",");
  }

  /** Like a form, but with another delimiter between members that are not exploded. */
  public List<String> delimited(JsonNode value, String delimiter) {
    if (!value.isContainerNode()) {
      return List.of(pair(name, Values.text(value)));
    }
    if (value.isObject() && explode) {
      return parts(value, true);
    }
    if (value.isArray() && explode) {
      return Values.items(value).map(item -> pair(name, item)).toList();
    }
    List<String> parts = parts(value, false);
    return parts.isEmpty()
        ? List.of()
        : List.of(encode.apply(name) + "=" + String.join(delimiter, parts));
  }

  /** {@code name[key]=value}, and so on into the depth; the keys of an array are 0, 1 ... */
  public List<String> deepObject(JsonNode value) {
    return deep(name, value).toList();
  }

  private Stream<String> deep(String path, JsonNode value) {
    if (value.isObject()) {
      return Values.members(value).entrySet().stream()
          .flatMap(member -> deep(path + "[" + member.getKey() + "]", member.getValue()));
    }
    return value.isArray()
        ? IntStream.range(0, value.size())
            .boxed()
            .flatMap(i -> deep(path + "[" + i + "]", value.get(i)))
        : Stream.of(pair(path, Values.text(value)));
  }

  private List<String> parts(JsonNode value, boolean pairs) {
    if (value.isArray()) {
      return Values.items(value).map(encode).toList();
    }
    if (!value.isObject()) {
      return List.of(encode.apply(Values.text(value)));
    }
    return Values.members(value).entrySet().stream()
        .flatMap(m -> member(m.getKey(), Values.text(m.getValue()), pairs))
        .toList();
  }

  private Stream<String> member(String key, String value, boolean pairs) {
    return pairs ? Stream.of(pair(key, value)) : Stream.of(encode.apply(key), encode.apply(value));
  }

  private String pair(String key, String value) {
    return encode.apply(key) + "=" + encode.apply(value);
  }
}
