package dev.lockstep.api.lint.operation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.api.lint.Rule;
import dev.lockstep.api.lint.Subject;
import dev.lockstep.api.model.Operation;
import java.util.List;

/** Every operation has exactly one tag, so that it belongs to one class. */
public final class OneTag implements Rule {
  @Override
  public String name() {
    return "one-tag";
  }

  @Override
  public List<Breach> check(Subject subject) {
    return subject.model().operations().stream()
        .filter(o -> subject.member(o, "tags").size() != 1)
        .map(o -> breach(subject, o))
        .toList();
  }

  private static Breach breach(Subject subject, Operation operation) {
    JsonNode tags = subject.member(operation, "tags");
    return tags.isEmpty()
        ? new Breach(operation.location(), operation.id() + " has no tag.")
        : new Breach(
            subject.locate(operation, "tags"),
            operation.id() + " has " + tags.size() + " tags, and belongs to one class only.");
  }
}
