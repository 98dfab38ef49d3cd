package dev.lockstep.api.generator.server;

import dev.lockstep.api.generator.java.JavaType;
import dev.lockstep.api.generator.java.JavaTypes;
import dev.lockstep.api.model.Body;
import dev.lockstep.api.model.Content;
import dev.lockstep.api.model.Operation;
import dev.lockstep.api.model.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

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

  /** What is read: another spelling of the same value that nothing here can read is left out. */
  static List<Content> contents(Operation operation) {
    List<Content> all = operation.body().map(Body::contents).orElse(List.of());
    List<Content> readable = all.stream().filter(c -> !isRaw(c)).toList();
    return all.stream()
        .filter(c -> !isRaw(c) || isBytes(c) || readable.stream().noneMatch(r -> same(r, c)))
        .toList();
  }

  private static boolean same(Content one, Content other) {
    return one.type().equals(other.type());
  }

  private static boolean isRaw(Content content) {
    return MediaKinds.of(content) == MediaKinds.STREAM;
  }

  private static boolean isBytes(Content content) {
    return content.type() instanceof Type.Binary;
  }

  static List<Variant> variants(Operation operation, JavaTypes types) {
    List<Content> contents = contents(operation);
    Map<JavaType, Variant> byType = new LinkedHashMap<>();
    Set<String> taken = new TreeSet<>(Set.of("Body"));
    for (int i = 0; i < contents.size(); i++) {
      Content content = contents.get(i);
      JavaType type = isRaw(content) ? STREAM : types.of(content.type()).boxed();
      if (!byType.containsKey(type)) {
        String name = ServerNames.free(MediaKinds.label(content), taken);
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
    return contents(operation).stream().anyMatch(c -> MediaKinds.of(c) == MediaKinds.MULTIPART);
  }
}
