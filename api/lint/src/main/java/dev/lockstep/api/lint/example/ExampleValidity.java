package dev.lockstep.api.lint.example;

import dev.lockstep.api.lint.Rule;
import dev.lockstep.api.lint.Subject;
import dev.lockstep.api.model.Content;
import dev.lockstep.api.model.Direction;
import dev.lockstep.api.model.Example;
import dev.lockstep.api.model.Header;
import dev.lockstep.api.model.Operation;
import dev.lockstep.api.model.Parameter;
import dev.lockstep.api.model.Response;
import dev.lockstep.api.model.Type;
import dev.lockstep.api.model.schema.SchemaChecker;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every example is valid against its schema, but for a request's example that has the name of a
 * refusal's: that one may be what is refused.
 */
public final class ExampleValidity implements Rule {
  @Override
  public String name() {
    return "example-validity";
  }

  @Override
  public List<Breach> check(Subject subject) {
    SchemaChecker checker = new SchemaChecker(subject.model().document());
    return subject.model().operations().stream()
        .flatMap(ExampleValidity::claims)
        .flatMap(claim -> claim.check(checker))
        .toList();
  }

  private static Stream<Claim> claims(Operation operation) {
    return Stream.concat(
        operation.responses().stream().flatMap(ExampleValidity::answered), sent(operation));
  }

  private static Stream<Claim> answered(Response response) {
    return Stream.concat(
        response.contents().stream().flatMap(c -> body(c, Direction.RESPONSE)),
        response.headers().stream().flatMap(ExampleValidity::header));
  }

  private static Stream<Claim> sent(Operation operation) {
    Set<String> refusals = Names.ofRefusals(operation);
    return Stream.concat(
            operation.parameters().stream().flatMap(ExampleValidity::parameter),
            operation.body().stream()
                .flatMap(b -> b.contents().stream())
                .flatMap(c -> body(c, Direction.REQUEST)))
        .filter(claim -> !refusals.contains(claim.example().name()));
  }

  private static Stream<Claim> header(Header header) {
    return header.examples().stream()
        .map(e -> new Claim(e, header.schemaPointer(), Direction.RESPONSE));
  }

  private static Stream<Claim> parameter(Parameter parameter) {
    return parameter.examples().stream()
        .filter(e -> parameter.mediaType().isEmpty() || !e.value().isTextual())
        .map(e -> new Claim(e, parameter.schemaPointer(), Direction.REQUEST));
  }

  private static Stream<Claim> body(Content content, Direction direction) {
    return content.examples().stream()
        .filter(e -> isTree(content, e))
        .map(e -> new Claim(e, content.schemaPointer(), direction));
  }

  /** An example in another notation, such as XML, is text that no schema describes. */
  private static boolean isTree(Content content, Example example) {
    return content.isJson()
        || content.bareMediaType().toLowerCase(Locale.ROOT).contains("yaml")
        || !example.value().isTextual()
        || content.type().notNull() instanceof Type.Text;
  }

  private record Claim(Example example, String schemaPointer, Direction direction) {
    Stream<Breach> check(SchemaChecker checker) {
      return schemaPointer.isEmpty()
          ? Stream.empty()
          : checker.check(schemaPointer, example.value(), direction).stream()
              .map(fault -> new Breach(example.location(), fault.toString()));
    }
  }
}
