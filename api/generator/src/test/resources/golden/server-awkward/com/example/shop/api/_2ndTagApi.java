package com.example.shop.api;

/** The operations of 2nd tag. */
public interface _2ndTagApi {

  /** Ends no comment: *&#47; and no "string" &#92;u000a. */
  UsersBatchResponse usersBatch(UsersBatchRequest request);
}
