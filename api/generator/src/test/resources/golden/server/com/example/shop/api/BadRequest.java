package com.example.shop.api;

import com.example.shop.model.Problem;
import dev.lockstep.server.response.Answer;

/** 400: The request is malformed. */
public record BadRequest(Problem body)
    implements ListOrdersResponse, CreateOrderResponse {
  /** Refuses what the document does not allow. */
  public BadRequest {
    Answer.require(body, "body");
  }

  @Override
  public Answer toAnswer() {
    return Answer.of(400)
          .body(body, "application/problem+json");
  }
}
