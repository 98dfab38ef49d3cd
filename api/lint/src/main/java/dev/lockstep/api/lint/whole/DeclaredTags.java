package dev.lockstep.api.lint.whole;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.api.lint.Rule;
import dev.lockstep.api.lint.Subject;
import dev.lockstep.api.model.Operation;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Every tag in use is declared with a description, and every declared tag is in use. */
public final class DeclaredTags implements Rule {
  @Override
  public String name() {
    return "declared-tags";
  }

  @Override
  public List<Breach> check(Subject subject) {
    return Stream.concat(undeclared(subject), unused(subject)).toList();
  }

  private static Stream<Breach> undeclared(Subject subject) {
    Set<String> declared = names(declarations(subject), "name");
    return subject.model().operations().stream()
        .filter(o -> !declared.containsAll(used(subject, o)))
        .map(
            o ->
                new Breach(
                    subject.locate(o, "tags"),
                    "The document does not declare " + missing(subject, o, declared) + "."));
  }

  private static String missing(Subject subject, Operation operation, Set<String> declared) {
    return used(subject, operation).stream()
        .filter(tag -> !declared.contains(tag))
        .collect(Collectors.joining(", "));
  }

  private static Stream<Breach> unused(Subject subject) {
    Set<String> used =
        subject.model().operations().stream()
            .flatMap(o -> used(subject, o).stream())
            .collect(Collectors.toSet());
    JsonNode tags = declarations(subject);
    String root = subject.files().get(0);
    return IntStream.range(0, tags.size())
        .filter(i -> !used.contains(tags.get(i).path("name").asText()))
        .mapToObj(
            i ->
                new Breach(
                    subject.locate(root, "/tags/" + i),
                    "No operation has the tag " + tags.get(i).path("name").asText() + "."));
  }

  private static JsonNode declarations(Subject subject) {
    return subject.model().document().path("tags");
  }

  private static List<String> used(Subject subject, Operation operation) {
    return StreamSupport.stream(subject.member(operation, "tags").spliterator(), false)
        .map(JsonNode::asText)
        .toList();
  }

  private static Set<String> names(JsonNode list, String member) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(n -> n.path(member).asText())
        .collect(Collectors.toSet());
  }
}
