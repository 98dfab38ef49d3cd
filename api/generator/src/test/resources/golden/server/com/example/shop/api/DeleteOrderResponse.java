package com.example.shop.api;

import dev.lockstep.server.response.Answer;
import dev.lockstep.server.response.ApiResponse;

/** What deleteOrder may answer. */
public sealed interface DeleteOrderResponse extends ApiResponse
    permits DeleteOrderResponse.NoContent, Unauthorized, NotFound {

  /** 204: Cancelled. */
  record NoContent() implements DeleteOrderResponse {
    @Override
    public Answer toAnswer() {
      return Answer.of(204);
    }
  }
}
