package com.example.shop.api;

/** The operations of default. */
public interface DefaultApi {

  /** addPet */
  AddPetResponse addPet(AddPetRequest request);
}
