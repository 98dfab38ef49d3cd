package dev.lockstep.client.body;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.POJONode;
import dev.lockstep.client.style.Values;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A part for each property, and for each item of an array (RFC 7578).
 *
 * @param files the media types that the properties which are files may have, by name
 * @param types the media types of other properties, where the document gives them
 */
public record MultipartFormat(
    String mediaType, Map<String, String> files, Map<String, String> types) implements BodyFormat {

  static MultipartFormat plain(String mediaType) {
    return new MultipartFormat(mediaType, Map.of(), Map.of());
  }

  /** With a property that is a file, or several. */
  public MultipartFormat file(String name, String contentType) {
    return new MultipartFormat(mediaType, with(files, name, contentType), types);
  }

  /** With the media type of a property. */
  public MultipartFormat type(String name, String contentType) {
    return new MultipartFormat(mediaType, files, with(types, name, contentType));
  }

  @Override
  public Encoded write(Object value) {
    List<Part> parts = new ArrayList<>();
    Upload.tree(value)
        .properties()
        .forEach(field -> parts.addAll(parts(field.getKey(), field.getValue())));
    return MultipartWriter.encoded(parts, mediaType);
  }

  private List<Part> parts(String name, JsonNode value) {
    List<Part> parts = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(item -> parts.add(part(name, item)));
    } else if (!value.isNull()) {
      parts.add(part(name, value));
    }
    return parts;
  }

  private Part part(String name, JsonNode value) {
    String file = files.get(name);
    if (value instanceof POJONode held && held.getPojo() instanceof Upload upload) {
      return Part.file(name, file == null ? "*/*" : file, upload);
    }
    if (file != null) {
      return Part.file(name, file, Upload.of(bytes(value)));
    }
    String standard = value.isObject() ? "application/json" : "text/plain; charset=utf-8";
    return Part.text(name, types.getOrDefault(name, standard), Values.text(value));
  }

  private static byte[] bytes(JsonNode value) {
    try {
      byte[] bytes = value.binaryValue();
      return bytes == null ? Values.text(value).getBytes(StandardCharsets.UTF_8) : bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> with(Map<String, String> map, String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(map);
    more.put(name, value);
    return Map.copyOf(more);
  }
}
