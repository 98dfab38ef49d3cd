package dev.lockstep.api.generator.stub;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.Content;
import dev.lockstep.api.model.Direction;
import dev.lockstep.api.model.NamedType.ObjectType;
import dev.lockstep.api.model.NamedType.Property;
import dev.lockstep.api.model.Type;
import dev.lockstep.api.model.schema.SchemaChecker;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Says whether the problems that a server gives by itself are what a document promises. */
final class ProblemFit {
  private static final String PROBLEM = "application/problem+json";
  private static final Set<String> MEMBERS =
      Set.of("type", "title", "status", "detail", "instance", "requestId", "errors");

  private final ApiModel model;
  private final SchemaChecker checker;

  ProblemFit(ApiModel model) {
    this.model = model;
    this.checker = SchemaChecker.of(model);
  }

  boolean fits(Content content, int status) {
    return content.bareMediaType().equals(PROBLEM)
        && declares(content.type().notNull())
        && isValid(content, plain(status))
        && isValid(content, withErrors(status));
  }

  /** What a document does not declare is not promised, even where its schema would let it pass. */
  private boolean declares(Type type) {
    if (type instanceof Type.Ref ref && model.resolve(ref) instanceof ObjectType object) {
      Set<String> names =
          object.properties().stream().map(Property::name).collect(Collectors.toSet());
      return names.containsAll(MEMBERS);
    }
    return type instanceof Type.Any || type instanceof Type.Map;
  }

  private boolean isValid(Content content, JsonNode problem) {
    return content.schemaPointer().isEmpty()
        || checker.check(content.schemaPointer(), problem, Direction.RESPONSE).isEmpty();
  }

  private static ObjectNode plain(int status) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("type", "about:blank")
        .put("title", "Title")
        .put("status", status)
        .put("instance", "/")
        .put("requestId", "request");
  }

  private static ObjectNode withErrors(int status) {
    ObjectNode problem = plain(status).put("detail", "Detail");
    for (String place : List.of("pointer", "parameter")) {
      problem
          .withArray("/errors")
          .addObject()
          .put(place, "/")
          .put("code", "required")
          .put("message", "Message");
    }
    return problem;
  }
}
