package dev.lockstep.client.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.lockstep.client.http.Headers;
import java.net.URI;
import java.util.Optional;

/**
 * A page that has been read, as far as the way to the next one depends on it.
 *
 * @param uri where it was
 * @param count how many items it has
 */
record Fetched(URI uri, Headers headers, JsonNode body, int count) {

  /**
   * A string or a number in the body; empty if it is absent, null or blank.
   *
   * @param pointer where it is (RFC 6901), with {@code -} for the last item
   */
  Optional<String> text(String pointer) {
    JsonNode value = body.at(pointer.replaceFirst("/-(/|$)", "/" + (count - 1) + "$1"));
    boolean present = value.isValueNode() && !value.isNull() && !value.asText().isEmpty();
    return present ? Optional.of(value.asText()) : Optional.empty();
  }

  /**
   * Whether there is another page.
   *
   * @param pointer where the body says so; empty if it does not
   * @param otherwise what is the case where nothing is said
   */
  boolean more(String pointer, boolean otherwise) {
    JsonNode said = pointer.isEmpty() ? MissingNode.getInstance() : body.at(pointer);
    return said.isBoolean() ? said.booleanValue() : otherwise;
  }
}
