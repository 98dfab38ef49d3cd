package com.example.shop.api;

import dev.lockstep.server.stub.NotWrittenException;

/** default: what is not overridden is answered with an example of the document. */
public class DefaultStub implements DefaultApi {

  @Override
  public AddPetResponse addPet(AddPetRequest request) {
    throw new NotWrittenException("addPet");
  }
}
