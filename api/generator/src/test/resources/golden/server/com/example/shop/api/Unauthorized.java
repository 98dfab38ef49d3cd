package com.example.shop.api;

import com.example.shop.model.Problem;
import dev.lockstep.server.response.Answer;

/** 401: No valid credential. */
public record Unauthorized(String wwwAuthenticate, Problem body)
    implements CreateOrderResponse, PatchOrderResponse, DeleteOrderResponse {
  /** Refuses what the document does not allow. */
  public Unauthorized {
    Answer.require(wwwAuthenticate, "WWW-Authenticate");
    Answer.require(body, "body");
  }

  @Override
  public Answer toAnswer() {
    return Answer.of(401)
          .header("WWW-Authenticate", wwwAuthenticate)
          .body(body, "application/problem+json");
  }
}
