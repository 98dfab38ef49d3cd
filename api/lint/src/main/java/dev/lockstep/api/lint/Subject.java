package dev.lockstep.api.lint;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.Location;
import dev.lockstep.api.model.Operation;

/**
 * The document that rules look at.
 *
 * @param model what it means
 * @param sources how it is written
 */
public record Subject(ApiModel model, Sources sources) {

  /** What an operation says of itself, before anything was inherited or made up for it. */
  public JsonNode member(Operation operation, String name) {
    Location location = operation.location();
    JsonNode node = sources.tree(location.file()).at(location.pointer());
    return node.isObject() ? node.path(name) : MissingNode.getInstance();
  }

  /** The place of a member of an operation; of the operation where it has no such member. */
  public Location locate(Operation operation, String name) {
    Location location = operation.location();
    return member(operation, name).isMissingNode()
        ? location
        : sources.locate(location.file(), child(location, name));
  }

  private static String child(Location location, String name) {
    return JsonPointer.compile(location.pointer()).appendProperty(name).toString();
  }
}
