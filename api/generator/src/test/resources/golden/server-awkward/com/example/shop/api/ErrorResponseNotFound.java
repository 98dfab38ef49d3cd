package com.example.shop.api;

import com.example.shop.model.Response;
import dev.lockstep.server.response.Answer;

/** 404: Named like a class of java.lang. */
public record ErrorResponseNotFound(Response body)
    implements GetUser2Response {
  /** Refuses what the document does not allow. */
  public ErrorResponseNotFound {
    Answer.require(body, "body");
  }

  @Override
  public Answer toAnswer() {
    return Answer.of(404)
          .body(body, "application/problem+json");
  }
}
