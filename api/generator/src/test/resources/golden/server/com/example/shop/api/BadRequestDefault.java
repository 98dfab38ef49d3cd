package com.example.shop.api;

import com.example.shop.model.Problem;
import dev.lockstep.server.response.Answer;

/** default: The request is malformed. */
public record BadRequestDefault(int status, Problem body)
    implements UploadFilesResponse {
  /** Refuses what the document does not allow. */
  public BadRequestDefault {
    if (status < 200 || status > 599) {
      throw new IllegalArgumentException("Not one of default: " + status);
    }
    Answer.require(body, "body");
  }

  @Override
  public Answer toAnswer() {
    return Answer.of(status)
          .body(body, "application/problem+json");
  }
}
