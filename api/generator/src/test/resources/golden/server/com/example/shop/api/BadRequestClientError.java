package com.example.shop.api;

import com.example.shop.model.Problem;
import dev.lockstep.server.response.Answer;

/** 4XX: The request is malformed. */
public record BadRequestClientError(int status, Problem body)
    implements DownloadFileResponse {
  /** Refuses what the document does not allow. */
  public BadRequestClientError {
    if (status < 400 || status > 499) {
      throw new IllegalArgumentException("Not one of 4XX: " + status);
    }
    Answer.require(body, "body");
  }

  @Override
  public Answer toAnswer() {
    return Answer.of(status)
          .body(body, "application/problem+json");
  }
}
