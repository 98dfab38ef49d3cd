package dev.lockstep.api.cases.wire;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A request as it stands on the wire.
 *
 * @param path percent-encoded, below the server's address
 * @param query in order, percent-encoded
 * @param headers without those that belong to the connection
 * @param body empty if there is none
 */
public record Wire(
    String method, String path, List<Field> query, List<Field> headers, Optional<Bytes> body) {

  /** The content of a body. Two are equal if they have the same bytes. */
  public record Bytes(String text) {
    /** As they are sent: UTF-8. */
    public byte[] bytes() {
      return text.getBytes(StandardCharsets.UTF_8);
    }
  }

  /** The path with the query. */
  public String target() {
    return query.isEmpty()
        ? path
        : query.stream()
            .map(field -> field.name() + "=" + field.value())
            .collect(Collectors.joining("&", path + "?", ""));
  }

  /** The first header of this name. */
  public Optional<String> header(String name) {
    return headers.stream()
        .filter(field -> field.name().equalsIgnoreCase(name))
        .map(Field::value)
        .findFirst();
  }

  /** The same with this header instead of any of that name. */
  public Wire withHeader(String name, String value) {
    List<Field> others = new ArrayList<>(headers);
    others.removeIf(field -> field.name().equalsIgnoreCase(name));
    others.add(new Field(name, value));
    return new Wire(method, path, query, List.copyOf(others), body);
  }

  /** The same with another body. */
  public Wire withBody(String text) {
    return new Wire(method, path, query, headers, Optional.of(new Bytes(text)));
  }
}
