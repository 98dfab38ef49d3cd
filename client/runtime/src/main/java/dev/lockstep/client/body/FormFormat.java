package dev.lockstep.client.body;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.client.http.Body;
import dev.lockstep.client.style.Param;
import dev.lockstep.client.style.Style;
import dev.lockstep.client.style.Values;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The form of HTML pages.
 *
 * @param properties those that are not written in the default style, by name
 */
public record FormFormat(String mediaType, Map<String, Param> properties) implements BodyFormat {

  static FormFormat plain(String mediaType) {
    return new FormFormat(mediaType, Map.of());
  }

  /** With one property in another style. */
  public FormFormat property(String name, Style style, boolean explode) {
    return with(Param.query(name).style(style, explode));
  }

  /** With one property written as JSON text. */
  public FormFormat json(String name) {
    return with(Param.query(name).asJson());
  }

  @Override
  public Encoded write(Object value) {
    List<String> pairs = new ArrayList<>();
    Values.tree(value)
        .properties()
        .forEach(field -> pairs.addAll(pairs(field.getKey(), field.getValue())));
    byte[] bytes = String.join("&", pairs).getBytes(StandardCharsets.UTF_8);
    return new Encoded(mediaType, Body.of(bytes));
  }

  private List<String> pairs(String name, JsonNode value) {
    Param usual = value.isObject() ? Param.query(name).asJson() : Param.query(name);
    Param style = properties.getOrDefault(name, usual);
    return value.isNull() ? List.of() : style.inForm(value);
  }

  private FormFormat with(Param property) {
    Map<String, Param> more = new LinkedHashMap<>(properties);
    more.put(property.name(), property);
    return new FormFormat(mediaType, Map.copyOf(more));
  }
}
