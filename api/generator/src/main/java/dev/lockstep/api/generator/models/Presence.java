package dev.lockstep.api.generator.models;

import dev.lockstep.api.generator.java.Imports;
import dev.lockstep.api.generator.java.JavaType;
import dev.lockstep.api.model.NamedType.Property;
import dev.lockstep.api.model.Type;
import java.util.Optional;

/**
 * How a property may be missing, and what its accessor gives then. Generic methods are called with
 * their type arguments, so that the compiler of thousands of models has nothing to infer.
 *
 * @param defaultValue a Java expression for what an absent value stands for; empty for none
 */
record Presence(Kind kind, String defaultValue) {
  enum Kind {
    REQUIRED,
    REQUIRED_NULLABLE,
    OPTIONAL,
    DEFAULTED,
    NULLABLE
  }

  static Presence of(Property property, Optional<String> defaultValue) {
    boolean nullable = property.type().isNullable() && !isTree(property);
    if (property.required()) {
      return new Presence(nullable ? Kind.REQUIRED_NULLABLE : Kind.REQUIRED, "");
    }
    if (nullable) {
      return new Presence(Kind.NULLABLE, "");
    }
    return defaultValue
        .map(value -> new Presence(Kind.DEFAULTED, value))
        .orElse(new Presence(Kind.OPTIONAL, ""));
  }

  /** A tree holds its null by itself. */
  private static boolean isTree(Property property) {
    return property.type() instanceof Type.Any || property.type() instanceof Type.Null;
  }

  /** Whether the builder can set an explicit null. */
  boolean isClearable() {
    return kind == Kind.NULLABLE;
  }

  String accessorType(JavaType type, Imports imports, ModelContext context) {
    String boxed = type.boxed().in(imports);
    return switch (kind) {
      case REQUIRED, DEFAULTED -> type.in(imports);
      case NULLABLE -> imports.use(context.json("Nullable")) + "<" + boxed + ">";
      case OPTIONAL, REQUIRED_NULLABLE -> imports.use("java.util.Optional") + "<" + boxed + ">";
    };
  }

  String accessor(String member, JavaType type, Imports imports, ModelContext context) {
    String argument = ".<" + type.boxed().in(imports) + ">";
    return switch (kind) {
      case REQUIRED -> member;
      case DEFAULTED -> member + " == null ? " + defaultValue + " : " + member;
      case NULLABLE ->
          imports.use(context.json("Nullable")) + argument + "orAbsent(" + member + ")";
      case OPTIONAL, REQUIRED_NULLABLE ->
          imports.use("java.util.Optional") + argument + "ofNullable(" + member + ")";
    };
  }
}
