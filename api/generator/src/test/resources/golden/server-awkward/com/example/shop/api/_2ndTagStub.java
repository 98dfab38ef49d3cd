package com.example.shop.api;

import dev.lockstep.server.stub.NotWrittenException;

/** 2nd tag: what is not overridden is answered with an example of the document. */
public class _2ndTagStub implements _2ndTagApi {

  @Override
  public UsersBatchResponse usersBatch(UsersBatchRequest request) {
    throw new NotWrittenException("users:batch");
  }
}
