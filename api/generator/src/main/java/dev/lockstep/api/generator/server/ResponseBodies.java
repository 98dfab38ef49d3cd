package dev.lockstep.api.generator.server;

import dev.lockstep.api.generator.java.JavaNames;
import dev.lockstep.api.generator.java.JavaType;
import dev.lockstep.api.generator.java.JavaTypes;
import dev.lockstep.api.model.Content;
import dev.lockstep.api.model.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The bodies that a response can have: one for each Java type, in one or several media types. */
final class ResponseBodies {
  private static final JavaType PAYLOAD = JavaType.of(ServerContext.runtime("response.Payload"));

  private ResponseBodies() {}

  /**
   * One way to answer.
   *
   * @param suffix tells it from the others in the record's name; empty if there is no other
   * @param type empty if there is no body
   * @param mediaTypes in document order
   * @param xml the first content that is XML with a structure of its own, if there is one
   */
  record Variant(
      String suffix, Optional<JavaType> type, List<String> mediaTypes, Optional<Content> xml) {

    /** Whether the document leaves the media type to whoever answers. */
    boolean isOpen() {
      return mediaTypes.stream().anyMatch(type -> type.contains("*"));
    }
  }

  static List<Variant> of(Response response, JavaTypes types) {
    Map<JavaType, List<Content>> byType = new LinkedHashMap<>();
    for (Content content : response.contents()) {
      byType.computeIfAbsent(type(content, types), t -> new ArrayList<>()).add(content);
    }
    if (byType.isEmpty()) {
      return List.of(new Variant("", Optional.empty(), List.of(), Optional.empty()));
    }
    List<Variant> variants = new ArrayList<>();
    Set<String> taken = JavaNames.inAnyCase(List.of());
    byType.forEach(
        (type, contents) -> variants.add(variant(type, contents, byType.size() == 1, taken)));
    return variants;
  }

  private static Variant variant(
      JavaType type, List<Content> contents, boolean alone, Set<String> taken) {
    List<String> mediaTypes =
        contents.stream().map(c -> MediaNames.written(c, type.equals(PAYLOAD))).distinct().toList();
    String wanted = MediaNames.label(contents.get(0));
    String suffix = alone ? "" : JavaNames.free(wanted, taken);
    Optional<Content> xml = contents.stream().filter(c -> c.xml().isPresent()).findFirst();
    return new Variant(suffix, Optional.of(type), mediaTypes, xml);
  }

  private static JavaType type(Content content, JavaTypes types) {
    return switch (content.notation()) {
      case JSON, YAML, XML, TEXT -> types.of(content.type()).boxed();
      default -> PAYLOAD;
    };
  }
}
