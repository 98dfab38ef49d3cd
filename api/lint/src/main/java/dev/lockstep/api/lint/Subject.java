package dev.lockstep.api.lint;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.Location;
import dev.lockstep.api.model.Operation;
import dev.lockstep.api.model.read.Document;
import java.util.List;

/** The document that rules look at: what it means, and how it is written. */
public final class Subject {
  private final Document document;

  Subject(Document document) {
    this.document = document;
  }

  /** What the document means. */
  public ApiModel model() {
    return document.model();
  }

  /** Its files; the first is the root. */
  public List<String> files() {
    return document.files();
  }

  /** The content of a file as it was written; nothing where there is no such file. */
  public JsonNode content(String file) {
    return document.content(file).orElse(MissingNode.getInstance());
  }

  /** The place of a value of a file. */
  public Location locate(String file, String pointer) {
    return document.locate(file, pointer).orElse(new Location(file, 1, pointer));
  }

  /** What an operation says of itself, before anything was inherited or made up for it. */
  public JsonNode member(Operation operation, String name) {
    Location location = operation.location();
    return content(location.file()).at(location.pointer()).path(name);
  }

  /** The place of a member of an operation; of the operation where it has no such member. */
  public Location locate(Operation operation, String name) {
    Location location = operation.location();
    return member(operation, name).isMissingNode()
        ? location
        : locate(location.file(), child(location, name));
  }

  private static String child(Location location, String name) {
    return JsonPointer.compile(location.pointer()).appendProperty(name).toString();
  }
}
