package com.example.shop.api;

import com.example.shop.model.Response;
import dev.lockstep.server.response.Answer;

/** 4XX: Named like a class of java.lang. */
public record ErrorResponseClientError(int status, Response body)
    implements GetUserResponse {
  /** Refuses what the document does not allow. */
  public ErrorResponseClientError {
    if (status < 400 || status > 499) {
      throw new IllegalArgumentException("Not one of 4XX: " + status);
    }
    Answer.require(body, "body");
  }

  @Override
  public Answer toAnswer() {
    return Answer.of(status)
          .body(body, "application/problem+json");
  }
}
