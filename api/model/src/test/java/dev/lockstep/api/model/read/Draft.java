package dev.lockstep.api.model.read;

import dev.lockstep.api.model.ApiModel;
import dev.lockstep.api.model.Finding;
import dev.lockstep.api.model.NamedType;
import dev.lockstep.api.model.Operation;
import dev.lockstep.api.model.Type;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Documents that a test writes down and reads again. */
final class Draft {
  private final ApiModel model;

  private Draft(ApiModel model) {
    this.model = model;
  }

  /** A whole document. */
  static Draft of(String document) {
    try {
      Path file = Files.createTempDirectory("draft").resolve("openapi.yaml");
      Files.writeString(file, document);
      try {
        return new Draft(ApiReader.read(file));
      } finally {
        Files.delete(file);
        Files.delete(Objects.requireNonNull(file.getParent()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A document of 3.1 with these schemas. */
  static Draft schemas(String schemas) {
    return of("openapi: 3.1.0\ncomponents:\n  schemas:\n" + schemas.indent(4));
  }

  /** A document of 3.0 with these schemas. */
  static Draft oldSchemas(String schemas) {
    return of("openapi: 3.0.3\ncomponents:\n  schemas:\n" + schemas.indent(4));
  }

  /** A document of 3.1 with one operation: GET of /things. */
  static Draft operation(String operation) {
    return of("openapi: 3.1.0\npaths:\n  /things:\n    get:\n" + operation.indent(6));
  }

  ApiModel model() {
    return model;
  }

  Operation operation() {
    return model.operations().get(0);
  }

  NamedType named(String name) {
    return Objects.requireNonNull(model.types().get(name), name);
  }

  NamedType.ObjectType object(String name) {
    return (NamedType.ObjectType) named(name);
  }

  NamedType.UnionType union(String name) {
    return (NamedType.UnionType) named(name);
  }

  NamedType.EnumType enumeration(String name) {
    return (NamedType.EnumType) named(name);
  }

  NamedType.Property property(String owner, String name) {
    return object(owner).properties().stream()
        .filter(p -> p.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  Type type(String owner, String name) {
    return property(owner, name).type();
  }

  List<String> rules() {
    return model.findings().stream().map(Finding::rule).toList();
  }
}
