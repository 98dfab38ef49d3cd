package com.example.shop.api;

import com.example.shop.model.Order;
import dev.lockstep.server.response.Answer;
import dev.lockstep.server.response.ApiResponse;

/** What getOrder may answer. */
public sealed interface GetOrderResponse extends ApiResponse
    permits GetOrderResponse.Ok, NotFound {

  /** 200: The order. */
  record Ok(Order body) implements GetOrderResponse {
    /** Refuses what the document does not allow. */
    public Ok {
      Answer.require(body, "body");
    }

    @Override
    public Answer toAnswer() {
      return Answer.of(200)
          .body(body, "application/json");
    }
  }
}
