package com.example.shop.api;

import com.example.shop.model.OrderPage;
import dev.lockstep.server.response.Answer;
import dev.lockstep.server.response.ApiResponse;

/** What listOrders may answer. */
public sealed interface ListOrdersResponse extends ApiResponse
    permits ListOrdersResponse.Ok, BadRequest {

  /** 200: A page of orders. */
  record Ok(Long xTotalCount, OrderPage body) implements ListOrdersResponse {
    /** Refuses what the document does not allow. */
    public Ok {
      Answer.require(xTotalCount, "X-Total-Count");
      Answer.require(body, "body");
    }

    @Override
    public Answer toAnswer() {
      return Answer.of(200)
          .header("X-Total-Count", xTotalCount)
          .body(body, "application/json");
    }
  }
}
