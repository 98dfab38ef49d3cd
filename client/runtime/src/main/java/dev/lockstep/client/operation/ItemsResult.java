package dev.lockstep.client.operation;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.client.json.Json;
import java.io.IOException;
import java.util.List;

/**
 * Reads one page of a collection.
 *
 * @param pointer where the array of items is in the body
 */
record ItemsResult<T>(JavaType itemType, String pointer) implements Result<Items<T>> {
  @Override
  public Items<T> read(Received received) throws IOException {
    JsonNode body = Result.json(JsonNode.class).read(received);
    JsonNode array = body.at(pointer);
    if (!array.isArray()) {
      throw received.invalid("has no array of items", pointer, null);
    }
    JavaType listType =
        Json.mapper().getTypeFactory().constructCollectionType(List.class, itemType);
    List<T> items = new JsonResult<List<T>>(listType).convert(received, array, pointer);
    return new Items<>(items, body);
  }
}
