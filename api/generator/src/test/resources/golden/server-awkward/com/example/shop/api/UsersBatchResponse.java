package com.example.shop.api;

import com.example.shop.model.Response;
import dev.lockstep.server.response.Answer;
import dev.lockstep.server.response.ApiResponse;
import dev.lockstep.server.response.Payload;
import java.util.List;
import java.util.Optional;

/** What users:batch may answer. */
public sealed interface UsersBatchResponse extends ApiResponse
    permits UsersBatchResponse.OkJson, UsersBatchResponse.OkPlain, UsersBatchResponse.OkStar,
        ErrorResponseDefault {

  /** 200: In one of several types. */
  record OkJson(Optional<List<Integer>> toAnswer2, Response body) implements UsersBatchResponse {
    /** Refuses what the document does not allow. */
    public OkJson {
      Answer.require(toAnswer2, "to-answer");
      Answer.require(body, "body");
    }

    @Override
    public Answer toAnswer() {
      return Answer.of(200)
          .header("to-answer", toAnswer2)
          .body(body, "application/json", "application/yaml");
    }
  }

  /** 200: In one of several types. */
  record OkPlain(Optional<List<Integer>> toAnswer2, String body) implements UsersBatchResponse {
    /** Refuses what the document does not allow. */
    public OkPlain {
      Answer.require(toAnswer2, "to-answer");
      Answer.require(body, "body");
    }

    @Override
    public Answer toAnswer() {
      return Answer.of(200)
          .header("to-answer", toAnswer2)
          .body(body, "text/plain");
    }
  }

  /** 200: In one of several types. */
  record OkStar(String contentType, Optional<List<Integer>> toAnswer2, Payload body)
      implements UsersBatchResponse {
    /** Refuses what the document does not allow. */
    public OkStar {
      Answer.require(contentType, "Content-Type");
      Answer.require(toAnswer2, "to-answer");
      Answer.require(body, "body");
    }

    @Override
    public Answer toAnswer() {
      return Answer.of(200)
          .header("to-answer", toAnswer2)
          .body(body, contentType);
    }
  }
}
