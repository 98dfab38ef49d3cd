package com.example.shop.api;

/** The operations of users. */
public interface UsersApi {

  /** getUser */
  GetUserResponse getUser(GetUserRequest request);
}
