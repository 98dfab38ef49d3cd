package com.example.shop.api;

import com.example.shop.model.Order;
import dev.lockstep.server.response.Answer;
import dev.lockstep.server.response.ApiResponse;

/** What patchOrder may answer. */
public sealed interface PatchOrderResponse extends ApiResponse
    permits PatchOrderResponse.Ok, Unauthorized, NotFound {

  /** 200: The order as it is now. */
  record Ok(Order body) implements PatchOrderResponse {
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
