package com.example.shop.api;

import com.example.shop.model.PetInput;

/**
 * What addPet is asked.
 */
public record AddPetRequest(PetInput body) {}
