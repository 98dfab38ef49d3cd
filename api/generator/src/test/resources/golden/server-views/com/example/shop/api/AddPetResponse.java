package com.example.shop.api;

import com.example.shop.model.Pet;
import dev.lockstep.server.response.Answer;
import dev.lockstep.server.response.ApiResponse;

/** What addPet may answer. */
public sealed interface AddPetResponse extends ApiResponse
    permits AddPetResponse.Created {

  /** 201: Added. */
  record Created(Pet body) implements AddPetResponse {
    /** Refuses what the document does not allow. */
    public Created {
      Answer.require(body, "body");
    }

    @Override
    public Answer toAnswer() {
      return Answer.of(201)
          .body(body, "application/json");
    }
  }
}
