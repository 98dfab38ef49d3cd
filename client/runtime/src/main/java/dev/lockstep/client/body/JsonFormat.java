package dev.lockstep.client.body;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.lockstep.client.http.Body;
import dev.lockstep.client.json.Json;

/** JSON, in UTF-8. */
record JsonFormat(String mediaType) implements BodyFormat {
  @Override
  public Encoded write(Object value) {
    try {
      return new Encoded(mediaType, Body.of(Json.mapper().writeValueAsBytes(value)));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("The body cannot be written as JSON", e);
    }
  }
}
