package com.example.shop.api;

import dev.lockstep.server.stub.NotWrittenException;

/** Users: what is not overridden is answered with an example of the document. */
public class Users2Stub implements Users2Api {

  @Override
  public GetUser2Response getUser2(GetUser2Request request) {
    throw new NotWrittenException("get-user");
  }
}
