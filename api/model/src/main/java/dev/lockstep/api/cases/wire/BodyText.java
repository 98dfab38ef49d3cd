package dev.lockstep.api.cases.wire;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.api.model.Content;
import dev.lockstep.api.model.Content.PartEncoding;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Bodies as their media types write them. */
final class BodyText {
  private static final String BOUNDARY = "lockstep";

  private BodyText() {}

  static String of(Content content, JsonNode value) {
    if (content.isForm()) {
      return content.isMultipart() ? multipart(value) : form(content, value);
    }
    boolean json = content.isJson() || value.isContainerNode();
    return json ? value.toString() : Texts.of(value);
  }

  static String contentType(Content content) {
    return content.isMultipart()
        ? content.mediaType() + "; boundary=" + BOUNDARY
        : content.mediaType();
  }

  private static String form(Content content, JsonNode value) {
    return value.properties().stream()
        .flatMap(property -> pairs(content, property.getKey(), property.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static Stream<String> pairs(Content content, String name, JsonNode value) {
    Optional<PartEncoding> encoding = Optional.ofNullable(content.encodings().get(name));
    Stream<Field> fields =
        encoding.isPresent()
            ? new ParameterText(name, encoding.get(), value).inFields().stream()
            : fields(name, value).map(f -> new Field(inForm(f.name()), inForm(f.value())));
    return fields.map(field -> field.name() + "=" + field.value());
  }

  /** As HTML forms do: a space becomes a plus sign. */
  private static String inForm(String text) {
    return Percent.encode(text).replace("%20", "+");
  }

  private static String multipart(JsonNode value) {
    return value.properties().stream()
        .flatMap(property -> fields(property.getKey(), property.getValue()))
        .map(BodyText::part)
        .collect(Collectors.joining("", "", "--" + BOUNDARY + "--\r\n"));
  }

  private static String part(Field field) {
    return "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
        .formatted(BOUNDARY, field.name().replace("\"", "%22"), field.value());
  }

  /** An array is a field for each item, and an object is written as JSON. */
  private static Stream<Field> fields(String name, JsonNode value) {
    return value.isArray()
        ? value.valueStream().map(item -> new Field(name, Texts.of(item)))
        : Stream.of(new Field(name, Texts.of(value)));
  }
}
