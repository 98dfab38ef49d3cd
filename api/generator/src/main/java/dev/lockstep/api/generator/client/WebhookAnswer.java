package dev.lockstep.api.generator.client;

import dev.lockstep.api.generator.java.JavaType;
import dev.lockstep.api.generator.java.JavaTypes;
import dev.lockstep.api.model.Content;
import dev.lockstep.api.model.Operation;
import dev.lockstep.api.model.Response;
import java.util.List;

/**
 * What a webhook's method gives back.
 *
 * @param type of the value, or of a whole reply; void for nothing
 * @param status with which a value or nothing is answered
 * @param mediaType of the value
 */
record WebhookAnswer(Kind kind, JavaType type, int status, String mediaType) {
  private static final JavaType REPLY = JavaType.of("dev.lockstep.client.webhook.Reply");
  private static final int OK = 200;
  private static final int NO_CONTENT = 204;

  /** How much there is to say. */
  enum Kind {
    /** One status is documented, without anything else. */
    NOTHING,
    /** One status is documented, with a JSON body. */
    VALUE,
    /** There is a choice, or there are headers. */
    REPLY
  }

  static WebhookAnswer of(Operation operation, JavaTypes types) {
    List<Response> successes = ClientResult.successes(operation);
    if (successes.size() > 1 || successes.stream().anyMatch(r -> !r.headers().isEmpty())) {
      return new WebhookAnswer(Kind.REPLY, REPLY, OK, "");
    }
    List<Content> contents = successes.stream().flatMap(r -> r.contents().stream()).toList();
    if (contents.isEmpty()) {
      return new WebhookAnswer(
          Kind.NOTHING, JavaType.of("void"), status(successes, NO_CONTENT), "");
    }
    Content only = contents.get(0);
    return contents.size() == 1 && only.isJson()
        ? new WebhookAnswer(
            Kind.VALUE, types.of(only.type()), status(successes, OK), only.mediaType())
        : new WebhookAnswer(Kind.REPLY, REPLY, OK, "");
  }

  private static int status(List<Response> successes, int otherwise) {
    return successes.stream()
        .map(Response::status)
        .filter(status -> status.matches("\\d{3}"))
        .findFirst()
        .map(Integer::parseInt)
        .orElse(otherwise);
  }
}
