package com.example.shop.api;

import dev.lockstep.server.response.Answer;
import dev.lockstep.server.response.ApiResponse;

/** What uploadFiles may answer. */
public sealed interface UploadFilesResponse extends ApiResponse
    permits UploadFilesResponse.NoContent, BadRequestDefault {

  /** 204: Stored. */
  record NoContent() implements UploadFilesResponse {
    @Override
    public Answer toAnswer() {
      return Answer.of(204);
    }
  }
}
