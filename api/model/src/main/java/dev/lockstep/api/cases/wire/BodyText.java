package dev.lockstep.api.cases.wire;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.api.model.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Bodies as their media types write them. */
final class BodyText {
  private static final String BOUNDARY = "lockstep";

  private BodyText() {}

  static String of(Content content, JsonNode value) {
    String mediaType = content.bareMediaType();
    if (mediaType.equals("application/x-www-form-urlencoded")) {
      return form(value);
    }
    if (mediaType.startsWith("multipart/")) {
      return multipart(value);
    }
    boolean json = content.isJson() || value.isContainerNode();
    return json ? value.toString() : Texts.of(value);
  }

  static String contentType(Content content) {
    boolean multipart = content.bareMediaType().startsWith("multipart/");
    return multipart ? content.mediaType() + "; boundary=" + BOUNDARY : content.mediaType();
  }

  private static String form(JsonNode value) {
    return fields(value).stream()
        .map(f -> Percent.encode(f.name()) + "=" + Percent.encode(f.value()))
        .collect(Collectors.joining("&"));
  }

  private static String multipart(JsonNode value) {
    return fields(value).stream()
        .map(BodyText::part)
        .collect(Collectors.joining("", "", "--" + BOUNDARY + "--\r\n"));
  }

  private static String part(Field field) {
    return "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
        .formatted(BOUNDARY, field.name().replace("\"", "%22"), field.value());
  }

  private static List<Field> fields(JsonNode value) {
    List<Field> fields = new ArrayList<>();
    value
        .properties()
        .forEach(
            e -> {
              Iterable<JsonNode> values =
                  e.getValue().isArray() ? e.getValue() : List.of(e.getValue());
              values.forEach(v -> fields.add(new Field(e.getKey(), Texts.of(v))));
            });
    return fields;
  }
}
