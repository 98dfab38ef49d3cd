package dev.lockstep.contracts.pact;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.api.cases.Answer;

/** Documented bodies as text. */
public final class Bodies {
  private Bodies() {}

  /** What is on the wire; empty if there is no body. */
  public static String text(Answer answer) {
    boolean json = answer.content().map(c -> c.isJson()).orElse(false);
    return answer.body().map(body -> text(body, json)).orElse("");
  }

  private static String text(JsonNode body, boolean json) {
    return body.isTextual() && !json ? body.textValue() : body.toString();
  }
}
