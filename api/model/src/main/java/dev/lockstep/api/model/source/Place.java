package dev.lockstep.api.model.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.lockstep.api.model.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A value and where it is, which is what makes it equal to another.
 *
 * @param node missing where the tree has nothing
 */
public record Place(Home home, String pointer, JsonNode node) {

  /** A member of an object; missing if there is none. */
  public Place at(String key) {
    JsonNode child = node.isObject() ? node.path(key) : MissingNode.getInstance();
    return new Place(home, Pointers.child(pointer, key), child);
  }

  /** An item of an array; missing if there is none. */
  public Place at(int index) {
    return new Place(home, pointer + "/" + index, node.path(index));
  }

  /** Where a pointer leads to from here; missing if there is nothing. */
  public Place down(String relative) {
    return new Place(home, pointer + relative, node.at(relative));
  }

  /** Whether there is anything. */
  public boolean exists() {
    return !node.isMissingNode();
  }

  /** Whether an object has this member. */
  public boolean has(String key) {
    return node.has(key);
  }

  /** A text, number or boolean as text; empty for anything else. */
  public String text(String key) {
    return node.path(key).isValueNode() && !node.path(key).isNull() ? node.path(key).asText() : "";
  }

  /** Whether a member is {@code true}. */
  public boolean flag(String key) {
    return node.path(key).isBoolean() && node.path(key).booleanValue();
  }

  /** The keys of an object, in document order; none for anything else. */
  public List<String> keys() {
    List<String> keys = new ArrayList<>();
    node.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  /** The members of an object, in document order; none for anything else. */
  public List<Place> members() {
    return keys().stream().map(this::at).toList();
  }

  /** The items of an array; none for anything else. */
  public List<Place> items() {
    return node.isArray() ? IntStream.range(0, node.size()).mapToObj(this::at).toList() : List.of();
  }

  /** The key under which it stands. */
  public String key() {
    return Pointers.key(pointer);
  }

  /** Whether it stands for a value somewhere else. */
  public boolean isReference() {
    return node.path("$ref").isTextual();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Place place && place.home == home && place.pointer.equals(pointer);
  }

  @Override
  public int hashCode() {
    return pointer.hashCode();
  }

  /** Where it was written. */
  public Location location() {
    return home.locate(pointer);
  }
}
