package dev.lockstep.client.page;

import com.fasterxml.jackson.databind.JsonNode;
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

  /** A string or a number in the body; empty if it is absent, null or blank. */
  Optional<String> text(String pointer) {
    JsonNode value = body.at(pointer);
    boolean present = value.isValueNode() && !value.isNull() && !value.asText().isEmpty();
    return present ? Optional.of(value.asText()) : Optional.empty();
  }
}
