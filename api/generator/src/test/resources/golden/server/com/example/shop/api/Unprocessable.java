package com.example.shop.api;

import com.example.shop.model.Problem;
import dev.lockstep.server.response.Answer;

/** 422: A constraint is broken. */
public record Unprocessable(Problem body)
    implements CreateOrderResponse {
  /** Refuses what the document does not allow. */
  public Unprocessable {
    Answer.require(body, "body");
  }

  @Override
  public Answer toAnswer() {
    return Answer.of(422)
          .body(body, "application/problem+json");
  }
}
