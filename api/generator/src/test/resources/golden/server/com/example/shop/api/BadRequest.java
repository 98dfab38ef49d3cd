package com.example.shop.api;

import com.example.shop.model.Problem;
import dev.lockstep.server.response.Answer;
import java.util.Objects;

/** 400: The request is malformed. */
public record BadRequest(Problem body)
    implements ListOrdersResponse, CreateOrderResponse {
  /** Refuses what the document does not allow. */
  public BadRequest {
    Objects.requireNonNull(body, "body");
  }

  @Override
  public Answer toAnswer() {
    return Answer.of(400)
          .body(body, "application/problem+json");
  }
}
