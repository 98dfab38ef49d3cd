package dev.lockstep.api.generator.server;

import dev.lockstep.api.generator.java.JavaNames;
import dev.lockstep.api.generator.java.JavaType;
import dev.lockstep.api.generator.java.JavaTypes;
import dev.lockstep.api.model.Body;
import dev.lockstep.api.model.Content;
import dev.lockstep.api.model.Notation;
import dev.lockstep.api.model.Operation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The bodies that an operation takes: one for each Java type, in one or several media types. */
final class RequestBodies {
  private static final JavaType STREAM = JavaType.of("java.io.InputStream");

  private RequestBodies() {}

  /**
   * The contents that become one Java type.
   *
   * @param name tells it from the others
   * @param first the place of its first content among {@link #contents}
   */
  record Variant(String name, JavaType type, boolean stream, int first) {}

  static List<Content> contents(Operation operation) {
    return operation.body().map(Body::contents).orElse(List.of());
  }

  private static boolean isRaw(Content content) {
    return content.notation() == Notation.BYTES;
  }

  static List<Variant> variants(Operation operation, JavaTypes types) {
    List<Content> contents = contents(operation);
    Map<JavaType, Variant> byType = new LinkedHashMap<>();
    Set<String> taken = JavaNames.inAnyCase(List.of("Body"));
    for (int i = 0; i < contents.size(); i++) {
      Content content = contents.get(i);
      JavaType type = isRaw(content) ? STREAM : types.of(content.type()).boxed();
      if (!byType.containsKey(type)) {
        String name = JavaNames.free(MediaNames.label(content), taken);
        byType.put(type, new Variant(name, type, isRaw(content), i));
      }
    }
    return List.copyOf(byType.values());
  }

  /** Which variant each content becomes, by its place. */
  static int variantOf(Content content, List<Variant> variants, JavaTypes types) {
    JavaType type = isRaw(content) ? STREAM : types.of(content.type()).boxed();
    return variants.stream().map(Variant::type).toList().indexOf(type);
  }

  static boolean isMultipart(Operation operation) {
    return contents(operation).stream().anyMatch(c -> c.notation() == Notation.MULTIPART);
  }
}
