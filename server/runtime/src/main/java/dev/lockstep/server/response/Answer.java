package dev.lockstep.server.response;

import dev.lockstep.server.xml.XmlBody;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An answer in terms of HTTP, of which generated code knows that it is one of those the document
 * promises.
 *
 * @param headers in order
 * @param body empty if there is none
 * @param mediaTypes in which the body can be written; the client's Accept chooses
 * @param xml how it is written in those of them that are XML; empty if it is text already
 */
public record Answer(
    int status,
    List<Header> headers,
    Optional<Object> body,
    List<String> mediaTypes,
    Optional<XmlBody> xml) {

  /** One line of the header. */
  public record Header(String name, String value) {}

  /** Keeps copies. */
  public Answer {
    headers = List.copyOf(headers);
    mediaTypes = List.copyOf(mediaTypes);
  }

  /**
   * Refuses a null where the document promises a value.
   *
   * @throws NullPointerException with the name of what is missing
   */
  public static void require(@Nullable Object value, String name) {
    Objects.requireNonNull(value, name);
  }

  /** An answer without a body. */
  public static Answer of(int status) {
    return new Answer(status, List.of(), Optional.empty(), List.of(), Optional.empty());
  }

  /**
   * With a header. A list becomes one line with commas; an empty Optional none at all.
   *
   * @throws IllegalArgumentException if the value has a line break in it
   */
  public Answer header(String name, Object value) {
    Optional<String> text = HeaderText.of(value);
    if (text.isEmpty()) {
      return this;
    }
    List<Header> more = new ArrayList<>(headers);
    more.add(new Header(name, text.get()));
    return new Answer(status, more, body, mediaTypes, xml);
  }

  /** With a body, in one of these media types. */
  public Answer body(Object value, String... inMediaTypes) {
    return new Answer(status, headers, Optional.of(value), List.of(inMediaTypes), xml);
  }

  /** With XML that is written in this way. */
  public Answer inXml(XmlBody written) {
    return new Answer(status, headers, body, mediaTypes, Optional.of(written));
  }

  /** The values of a header. */
  public List<String> values(String name) {
    return headers.stream()
        .filter(header -> header.name().equalsIgnoreCase(name))
        .map(Header::value)
        .toList();
  }
}
