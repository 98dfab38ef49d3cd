package com.example.shop.api;

import dev.lockstep.server.response.Answer;
import dev.lockstep.server.response.ApiResponse;
import dev.lockstep.server.response.Payload;

/** What downloadFile may answer. */
public sealed interface DownloadFileResponse extends ApiResponse
    permits DownloadFileResponse.Ok, BadRequestClientError {

  /** 200: The bytes. */
  record Ok(Payload body) implements DownloadFileResponse {
    /** Refuses what the document does not allow. */
    public Ok {
      Answer.require(body, "body");
    }

    @Override
    public Answer toAnswer() {
      return Answer.of(200)
          .body(body, "application/octet-stream");
    }
  }
}
