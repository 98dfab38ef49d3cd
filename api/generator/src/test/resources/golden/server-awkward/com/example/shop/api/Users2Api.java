package com.example.shop.api;

/** The operations of Users. */
public interface Users2Api {

  /** Deprecated in the document. get-user */
  GetUser2Response getUser2(GetUser2Request request);
}
