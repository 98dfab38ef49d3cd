package com.example.shop.api;

import com.example.shop.model.Problem;
import dev.lockstep.server.response.Answer;
import java.util.Objects;

/** 401: No valid credential. */
public record Unauthorized(String wwwAuthenticate, Problem body)
    implements CreateOrderResponse, PatchOrderResponse, DeleteOrderResponse {
  /** Refuses what the document does not allow. */
  public Unauthorized {
    Objects.requireNonNull(wwwAuthenticate, "WWW-Authenticate");
    Objects.requireNonNull(body, "body");
  }

  @Override
  public Answer toAnswer() {
    return Answer.of(401)
          .header("WWW-Authenticate", wwwAuthenticate)
          .body(body, "application/problem+json");
  }
}
