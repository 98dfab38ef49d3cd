package dev.lockstep.client.operation;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.type.TypeFactory;
import dev.lockstep.client.json.Json;
import java.io.IOException;
import java.util.List;

/**
 * Reads one page of a collection.
 *
 * @param pointer where the array of items is in the body
 */
record ItemsResult<T>(JsonResult<List<T>> items, String pointer) implements Result<Items<T>> {
  private static final Result<JsonNode> TREE = Result.json(JsonNode.class);

  static <T> ItemsResult<T> of(JavaType itemType, String pointer) {
    TypeFactory types = Json.mapper().getTypeFactory();
    JavaType list = types.constructCollectionType(List.class, itemType);
    return new ItemsResult<>(new JsonResult<>(list), pointer);
  }

  @Override
  public Items<T> read(Received received) throws IOException {
    if (pointer.isEmpty()) {
      // Around the items there is nothing that could lead to the next page.
      return new Items<>(items.read(received), MissingNode.getInstance());
    }
    JsonNode body = TREE.read(received);
    JsonNode array = body.at(pointer);
    if (!array.isArray()) {
      throw received.invalid("has no array of items", pointer, null);
    }
    return new Items<>(items.convert(received, array, pointer), body);
  }
}
