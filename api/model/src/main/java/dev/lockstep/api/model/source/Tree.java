package dev.lockstep.api.model.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lockstep.api.model.Location;
import java.util.IdentityHashMap;
import java.util.Objects;

/**
 * A tree that was put together from others; it knows where each of its objects and arrays is from.
 */
public final class Tree implements Home {
  private final ObjectNode root = Recorder.JSON.objectNode();
  private final IdentityHashMap<JsonNode, Place> origins = new IdentityHashMap<>();

  /** An empty tree in the place of another. */
  public Tree(Place origin) {
    origins.put(root, origin);
  }

  @Override
  public ObjectNode root() {
    return root;
  }

  /** A new object that stands for something which was written elsewhere. */
  public ObjectNode object(Place origin) {
    return from(origin, Recorder.JSON.objectNode());
  }

  /** A new array that stands for something which was written elsewhere. */
  public ArrayNode array(Place origin) {
    return from(origin, Recorder.JSON.arrayNode());
  }

  /** A copy of everything that is in a place. */
  public JsonNode copy(Place origin) {
    if (origin.node().isObject()) {
      ObjectNode object = object(origin);
      origin.members().forEach(member -> object.set(member.key(), copy(member)));
      return object;
    }
    if (origin.node().isArray()) {
      ArrayNode array = array(origin);
      origin.items().forEach(item -> array.add(copy(item)));
      return array;
    }
    return origin.node();
  }

  @Override
  public Location locate(String pointer) {
    JsonNode node = root;
    JsonNode nearest = root;
    StringBuilder rest = new StringBuilder();
    for (String key : Pointers.keys(pointer)) {
      node = node.isArray() ? node.at("/" + key) : node.path(key);
      if (origins.containsKey(node)) {
        nearest = node;
        rest.setLength(0);
      } else {
        rest.append(Pointers.child("", key));
      }
    }
    Place origin = Objects.requireNonNull(origins.get(nearest));
    return origin.home().locate(origin.pointer() + rest);
  }

  /** The reference at a place, followed to the end. The tree must have no reference in a circle. */
  public Place resolve(Place place) {
    Place current = place;
    while (current.isReference()) {
      current = target(current);
    }
    return current;
  }

  /** Where the reference at a place leads to. */
  public Place target(Place reference) {
    return top().down(Pointers.fromFragment(reference.text("$ref").substring(1)));
  }

  private <T extends JsonNode> T from(Place origin, T node) {
    origins.put(node, origin);
    return node;
  }
}
