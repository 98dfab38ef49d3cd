package com.example.shop.api;

import com.example.shop.model.Problem;
import dev.lockstep.server.response.Answer;

/** 404: There is no such thing. */
public record NotFound(Problem body)
    implements GetOrderResponse, PatchOrderResponse, DeleteOrderResponse {
  /** Refuses what the document does not allow. */
  public NotFound {
    Answer.require(body, "body");
  }

  @Override
  public Answer toAnswer() {
    return Answer.of(404)
          .body(body, "application/problem+json");
  }
}
