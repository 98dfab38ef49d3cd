package com.example.shop.api;

import com.example.shop.model.Response;
import dev.lockstep.server.response.Answer;

/** default: Named like a class of java.lang. */
public record ErrorResponseDefault(int status, Response body)
    implements UsersBatchResponse {
  /** Refuses what the document does not allow. */
  public ErrorResponseDefault {
    if (status < 200 || status > 599) {
      throw new IllegalArgumentException("Not one of default: " + status);
    }
    Answer.require(body, "body");
  }

  @Override
  public Answer toAnswer() {
    return Answer.of(status)
          .body(body, "application/problem+json");
  }
}
