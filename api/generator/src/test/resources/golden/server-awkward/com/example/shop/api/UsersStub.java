package com.example.shop.api;

import dev.lockstep.server.stub.NotWrittenException;

/** users: what is not overridden is answered with an example of the document. */
public class UsersStub implements UsersApi {

  @Override
  public GetUserResponse getUser(GetUserRequest request) {
    throw new NotWrittenException("getUser");
  }
}
