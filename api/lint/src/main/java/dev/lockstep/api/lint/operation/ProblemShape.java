package dev.lockstep.api.lint.operation;

import dev.lockstep.api.lint.Rule;
import dev.lockstep.api.lint.Subject;
import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.Content;
import dev.lockstep.api.model.NamedType;
import dev.lockstep.api.model.Response;
import dev.lockstep.api.model.Type;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every error is a problem of RFC 9457. */
public final class ProblemShape implements Rule {
  private static final String MEDIA_TYPE = "application/problem+json";
  private static final Set<String> MEMBERS = Set.of("type", "title", "status", "detail");

  @Override
  public String name() {
    return "problem";
  }

  @Override
  public List<Breach> check(Subject subject) {
    return subject.model().operations().stream()
        .flatMap(o -> o.responses().stream())
        .filter(ProblemShape::isError)
        .flatMap(r -> check(subject.model(), r))
        .toList();
  }

  private static boolean isError(Response response) {
    String status = response.status();
    return status.startsWith("4") || status.startsWith("5") || status.equals("default");
  }

  private static Stream<Breach> check(ApiModel model, Response response) {
    return response.contents().isEmpty()
        ? Stream.of(
            new Breach(
                response.location(),
                "The error " + response.status() + " has no body; it must be " + MEDIA_TYPE + "."))
        : response.contents().stream().flatMap(c -> check(model, response, c));
  }

  private static Stream<Breach> check(ApiModel model, Response response, Content content) {
    if (!content.bareMediaType().equals(MEDIA_TYPE)) {
      return Stream.of(
          new Breach(
              content.location(),
              "The error " + response.status() + " must be " + MEDIA_TYPE + "."));
    }
    Set<String> missing = new TreeSet<>(MEMBERS);
    missing.removeAll(members(model, content.type()));
    return missing.isEmpty()
        ? Stream.empty()
        : Stream.of(
            new Breach(
                content.location(),
                "A problem has " + String.join(", ", missing) + ", and this schema has not."));
  }

  private static Set<String> members(ApiModel model, Type type) {
    return type.notNull() instanceof Type.Ref ref
            && model.resolve(ref) instanceof NamedType.ObjectType object
        ? object.properties().stream().map(NamedType.Property::name).collect(Collectors.toSet())
        : Set.of();
  }
}
