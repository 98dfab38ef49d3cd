package dev.lockstep.api.generator.java;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A Java type.
 *
 * @param name a primitive, or the fully qualified name of a class; {@code byte[]} for bytes
 * @param arguments its type arguments
 */
public record JavaType(String name, List<JavaType> arguments) {
  private static final Map<String, String> BOXES =
      Map.of(
          "int", "java.lang.Integer",
          "long", "java.lang.Long",
          "float", "java.lang.Float",
          "double", "java.lang.Double",
          "boolean", "java.lang.Boolean");

  /** A type by its name, with type arguments if it has any. */
  public static JavaType of(String name, JavaType... arguments) {
    return new JavaType(name, Arrays.stream(arguments).map(JavaType::boxed).toList());
  }

  /** Whether it is one of the primitives, which cannot be absent. */
  public boolean isPrimitive() {
    return BOXES.containsKey(name);
  }

  /** The class that holds the primitive; any other type is its own box. */
  public JavaType boxed() {
    String box = BOXES.get(name);
    return box == null ? this : new JavaType(box, List.of());
  }

  /** The last part of the name: {@code List} for {@code java.util.List}. */
  public String simpleName() {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** The type as it is written in a file with these imports. */
  public String in(Imports imports) {
    String raw = imports.use(name);
    if (arguments.isEmpty()) {
      return raw;
    }
    return arguments.stream()
        .map(argument -> argument.in(imports))
        .collect(Collectors.joining(", ", raw + "<", ">"));
  }
}
