package dev.lockstep.api.cases;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.api.cases.wire.Field;
import dev.lockstep.api.model.Content;
import dev.lockstep.api.model.Response;
import java.util.List;
import java.util.Optional;

/**
 * What must be answered.
 *
 * @param response what the document says of it
 * @param status as a number
 * @param headers the required ones, and those that the document has an example of for this state
 * @param content the media type; empty if there is no body
 * @param body empty if there is none
 * @param xml the body's text if it is XML with a structure of its own
 */
public record Answer(
    Response response,
    int status,
    List<Field> headers,
    Optional<Content> content,
    Optional<JsonNode> body,
    Optional<String> xml) {

  /** What is on the wire; empty if there is no body. */
  public String text() {
    boolean json = content.map(Content::isJson).orElse(false);
    return xml.or(() -> body.map(b -> b.isTextual() && !json ? b.textValue() : b.toString()))
        .orElse("");
  }
}
