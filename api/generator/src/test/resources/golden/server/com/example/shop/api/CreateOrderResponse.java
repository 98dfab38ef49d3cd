package com.example.shop.api;

import com.example.shop.model.Order;
import dev.lockstep.server.response.Answer;
import dev.lockstep.server.response.ApiResponse;
import java.net.URI;
import java.util.Optional;

/** What createOrder may answer. */
public sealed interface CreateOrderResponse extends ApiResponse
    permits CreateOrderResponse.Created, BadRequest, Unauthorized, Unprocessable {

  /** 201: Placed. */
  record Created(URI location, Optional<String> eTag, Order body) implements CreateOrderResponse {
    /** Refuses what the document does not allow. */
    public Created {
      Answer.require(location, "Location");
      Answer.require(eTag, "ETag");
      Answer.require(body, "body");
    }

    @Override
    public Answer toAnswer() {
      return Answer.of(201)
          .header("Location", location)
          .header("ETag", eTag)
          .body(body, "application/json");
    }
  }
}
