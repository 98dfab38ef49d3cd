package com.example.shop.api;

import dev.lockstep.server.response.Answer;
import dev.lockstep.server.response.ApiResponse;

/** What getUser may answer. */
public sealed interface GetUserResponse extends ApiResponse
    permits GetUserResponse.NoContent, ErrorResponseClientError {

  /** 204: Nothing. */
  record NoContent() implements GetUserResponse {
    @Override
    public Answer toAnswer() {
      return Answer.of(204);
    }
  }
}
