package dev.lockstep.server.stub;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.server.response.Answer;
import dev.lockstep.server.response.Payload;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One answer that the document gives an operation.
 *
 * @param status as the document writes it: {@code 404}, {@code 4XX}, {@code default}
 * @param code the status that the example is answered with
 * @param name of the example; derived where the document has none
 * @param mediaType empty if there is no body
 * @param body the text as it is sent
 * @param problem whether the server's own problems are valid here too
 */
record Example(
    String status,
    int code,
    String name,
    List<Answer.Header> headers,
    Optional<String> mediaType,
    String body,
    boolean problem) {
  /** What the server itself says of an answer. */
  private static final Set<String> OWN =
      Set.of("content-type", "content-length", "transfer-encoding", "connection", "date");

  /** Statuses whose answers cannot have a body (RFC 9110). */
  private static final Set<Integer> SILENT = Set.of(204, 205, 304);

  /** As the generator has written it: a body is JSON, or a text where it is not. */
  static Example of(JsonNode tree) {
    List<Answer.Header> headers = new ArrayList<>();
    for (JsonNode header : tree.path("headers")) {
      headers.add(new Answer.Header(header.path("name").asText(), header.path("value").asText()));
    }
    JsonNode json = tree.path("json");
    return new Example(
        tree.path("status").asText(),
        tree.path("code").asInt(),
        tree.path("name").asText(),
        List.copyOf(headers),
        Optional.of(tree.path("mediaType")).filter(JsonNode::isTextual).map(JsonNode::asText),
        json.isMissingNode() ? tree.path("text").asText() : json.toString(),
        tree.path("problem").asBoolean());
  }

  boolean isSuccess() {
    return status.startsWith("2");
  }

  boolean isDefault() {
    return status.equals("default");
  }

  /** Whether the document names the status, by itself or as one of a range. */
  boolean names(int asked) {
    return status.equals(Integer.toString(asked))
        || status.toUpperCase(Locale.ROOT).equals(asked / 100 + "XX");
  }

  /** The example as an answer with a status that it covers. */
  Answer toAnswer(int answered) {
    Answer answer = Answer.of(answered);
    for (Answer.Header header : headers) {
      if (!OWN.contains(header.name().toLowerCase(Locale.ROOT))) {
        answer = answer.header(header.name(), header.value());
      }
    }
    return mediaType.isPresent() && !SILENT.contains(answered)
        ? answer.body(Payload.of(body), mediaType.get())
        : answer;
  }
}
